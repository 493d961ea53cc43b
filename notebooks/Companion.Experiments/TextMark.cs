using Companion.Sources;

namespace Companion.Experiments;

/// <summary>A mark on a range of the reader's text, within one line.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The first column, from 1.</param>
/// <param name="EndColumn">The column after the last.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Message">The message.</param>
public sealed record TextMark(int Line, int Column, int EndColumn, Severity Severity, string Message)
{
    /// <summary>A mark at a location; on its first line if it has several.</summary>
    public static TextMark At(SourceLocation location, Severity severity, string message)
    {
        var (line, column) = location.Position;
        var lineEnd = column + location.Source.Text.AsSpan(location.Span.Start).IndexOfAny('\r', '\n');
        var end = column + location.Span.Length;
        return new TextMark(line, column, lineEnd < column ? end : Math.Min(end, lineEnd), severity, message);
    }
}
