using Companion.Notebooks.Outputs;
using Microsoft.AspNetCore.Html;

namespace Companion.Notebooks.Display;

/// <summary>
/// What every cell can call without naming a type, spelt as .NET Interactive spelt it, so that its notebooks run.
/// </summary>
#pragma warning disable IDE1006, CA1707 // These names are what notebooks call.
public static class CellApi
{
    /// <summary>Shows a value.</summary>
    /// <param name="value">Any value, null too.</param>
    /// <param name="mimeTypes">The forms to show it in; those that suit its type when there are none.</param>
    /// <returns>A handle to change what is shown.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) =>
        DisplayedValue.Show(ValueFormatter.Format(value, mimeTypes));

    /// <summary>Marks a text as HTML, to be shown as it is.</summary>
    public static HtmlString HTML(string html) => new(html);

    /// <summary>Runs JavaScript where the output is shown, if the host allows it.</summary>
    public static void Javascript(string script) =>
        DisplayedValue.Show(new MimeBundle(MimeTypes.Html, $"<script type=\"module\">{script}</script>"));

    /// <summary>Adds a style sheet where the output is shown, if the host allows it.</summary>
    public static void CSS(string sheet) =>
        DisplayedValue.Show(new MimeBundle(MimeTypes.Html, $"<style>{sheet}</style>"));
}
#pragma warning restore IDE1006, CA1707
