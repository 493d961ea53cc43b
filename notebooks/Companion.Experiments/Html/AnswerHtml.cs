using System.Globalization;
using System.Text;
using Companion.Experiments.Pictures;
using Companion.Sources;

namespace Companion.Experiments.Html;

/// <summary>
/// Writes the HTML that all answers share. It escapes everything that comes from outside; no other code does.
/// </summary>
internal sealed class AnswerHtml
{
    private readonly StringBuilder _html = new();

    /// <summary>Writes markup unchanged.</summary>
    public AnswerHtml Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Writes text, escaped.</summary>
    public AnswerHtml Text(string text) => Raw(SvgCanvas.Escape(text));

    /// <summary>Writes a sentence, with <c>`code`</c> as code.</summary>
    public AnswerHtml Prose(string text)
    {
        var parts = text.Split('`');
        for (var at = 0; at < parts.Length; at++)
        {
            // A backtick without a partner is a character like any other.
            var isOpen = at % 2 == 1 && at + 1 < parts.Length;
            Raw(
                isOpen ? "<code>"
                : at % 2 == 1 ? "`"
                : ""
            );
            Text(parts[at]).Raw(isOpen ? "</code>" : "");
        }

        return this;
    }

    /// <summary>Writes the title of a part. It is not an HTML heading: those belong to the author's text.</summary>
    public AnswerHtml Title(string title) => Raw("<p class=\"answer-title\">").Text(title).Raw("</p>");

    /// <summary>Writes a reference to a line of the reader's text.</summary>
    public AnswerHtml Line(int line) =>
        Raw(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<span class=\"answer-line\" data-line=\"{line}\">line {line}</span>"
            )
        );

    /// <summary>Writes a remark on a line, as an item of a list.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="message">What is wrong, or worth knowing.</param>
    /// <param name="advice">How to fix it; null for no advice.</param>
    /// <param name="location">The location; null for none.</param>
    public AnswerHtml Remark(Severity severity, string message, string? advice, SourceLocation? location)
    {
        Raw($"<li class=\"remark\" data-severity=\"{SeverityNames.Of(severity)}\"><p><b>{Name(severity)}</b> ");
        if (location is not null)
        {
            Line(location.Position.Line).Raw(" ");
        }

        Prose(message).Raw("</p>");
        if (advice is not null)
        {
            Raw("<p class=\"remark-advice\">").Prose(advice).Raw("</p>");
        }

        return Raw("</li>");
    }

    /// <summary>Writes a picture.</summary>
    public AnswerHtml Picture(Picture picture) => Raw(picture.Svg);

    public override string ToString() => _html.ToString();

    private static string Name(Severity severity) =>
        severity switch
        {
            Severity.Error => "Error",
            Severity.Warning => "Warning",
            _ => "Note",
        };
}
