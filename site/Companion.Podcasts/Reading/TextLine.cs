using Companion.Sources;

namespace Companion.Podcasts.Reading;

/// <summary>A line of a text, without its line end.</summary>
/// <param name="Source">The text.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
internal readonly record struct TextLine(SourceText Source, int Start, int End)
{
    public ReadOnlySpan<char> Text => Source.Text.AsSpan(Start, End - Start);

    /// <summary>Whether it is empty but for spaces and tabs. A no-break space is text.</summary>
    public bool IsBlank => !Text.ContainsAnyExcept(' ', '\t');

    /// <summary>The line without the white space around it; its start when the line is blank.</summary>
    public SourceSpan Span => Trim(0, End - Start);

    /// <summary>A part of the line, in offsets from its start, without the white space around it.</summary>
    public SourceSpan Trim(int from, int to)
    {
        var part = Text[from..to];
        var length = part.Trim().Length;
        return new SourceSpan(Start + from + (length == 0 ? 0 : part.Length - part.TrimStart().Length), length);
    }
}
