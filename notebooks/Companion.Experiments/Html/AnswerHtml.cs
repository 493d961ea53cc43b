using System.Globalization;
using System.Text;
using Companion.Experiments.Pictures;
using Companion.Sources;

namespace Companion.Experiments.Html;

/// <summary>Writes what all answers have in common. Whatever comes from outside is escaped here and nowhere else.</summary>
internal sealed class AnswerHtml
{
    private readonly StringBuilder _html = new();

    /// <summary>Markup as it is.</summary>
    public AnswerHtml Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Text.</summary>
    public AnswerHtml Text(string text) => Raw(SvgCanvas.Escape(text));

    /// <summary>A sentence in which <c>`code`</c> is set as code.</summary>
    public AnswerHtml Prose(string text)
    {
        var parts = text.Split('`');
        for (var at = 0; at < parts.Length; at++)
        {
            // Without its end it is a character like any other.
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

    /// <summary>A part's heading. It is none of the page's headings, which are the author's.</summary>
    public AnswerHtml Title(string title) => Raw("<p class=\"answer-title\">").Text(title).Raw("</p>");

    /// <summary>A line of the reader's text.</summary>
    public AnswerHtml Line(int line) =>
        Raw(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<span class=\"answer-line\" data-line=\"{line}\">line {line}</span>"
            )
        );

    /// <summary>Something to be said of a line, in a list.</summary>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">What is the case.</param>
    /// <param name="advice">What would be right; null for nothing.</param>
    /// <param name="location">The place; null for no line.</param>
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

    /// <summary>A picture.</summary>
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
