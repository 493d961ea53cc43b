using System.Net;
using Companion.Content.Mathematics;
using Companion.Sources;

namespace Companion.Content.Markup.Formulas;

/// <summary>Writes the formulas of a text. One that is not valid is a warning at its place, and shown as it is written.</summary>
/// <param name="outputs">What placeholders stand for.</param>
/// <param name="locate">Finds a part of the text in the author's file.</param>
/// <param name="diagnostics">Receives the warnings.</param>
internal sealed class FormulaWriter(
    ShortcodeOutputs outputs,
    Func<SourceSpan, SourceLocation> locate,
    DiagnosticBag diagnostics
)
{
    /// <summary>The HTML of a formula.</summary>
    /// <param name="tex">The formula, without its delimiters.</param>
    /// <param name="isDisplay">Whether it stands on its own.</param>
    /// <param name="span">Its place in the text.</param>
    public string Write(string tex, bool isDisplay, Markdig.Syntax.SourceSpan span)
    {
        var formula = Temml.Render(outputs.RestoreAsText(tex), isDisplay);
        if (formula.MathMl is { } mathMl)
        {
            return mathMl;
        }

        diagnostics.Add(
            Diagnostic.Warning(
                locate(new SourceSpan(span.Start, span.Length)),
                $"this formula cannot be shown: {formula.Problem}",
                "it is shown as it is written; the functions of TeX that work are those of Temml: https://temml.org/docs/en/supported"
            )
        );
        return $"<code class=\"math-source\">{WebUtility.HtmlEncode(tex)}</code>";
    }
}
