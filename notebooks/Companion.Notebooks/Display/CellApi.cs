using Companion.Notebooks.Outputs;
using Microsoft.AspNetCore.Html;

namespace Companion.Notebooks.Display;

/// <summary>
/// The functions that every cell can call without naming a type. They are spelt as in .NET Interactive, so that its
/// notebooks run.
/// </summary>
#pragma warning disable IDE1006, CA1707 // These names are what notebooks call.
public static class CellApi
{
    /// <summary>Shows a value.</summary>
    /// <param name="value">Any value, null too.</param>
    /// <param name="mimeTypes">The forms to show it in; if empty, those that suit its type.</param>
    /// <returns>A handle for changing what is shown.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) =>
        DisplayedValue.Show(ValueFormatter.Format(value, mimeTypes));

    /// <summary>Marks text as HTML, so that it is shown unescaped.</summary>
    public static HtmlString HTML(string html) => new(html);

    /// <summary>Runs JavaScript where the output is shown, if the host allows it.</summary>
    public static void Javascript(string script) =>
        DisplayedValue.Show(new MimeBundle(MimeTypes.Html, $"<script type=\"module\">{script}</script>"));

    /// <summary>Adds a style sheet where the output is shown, if the host allows it.</summary>
    public static void CSS(string sheet) =>
        DisplayedValue.Show(new MimeBundle(MimeTypes.Html, $"<style>{sheet}</style>"));
}
#pragma warning restore IDE1006, CA1707
