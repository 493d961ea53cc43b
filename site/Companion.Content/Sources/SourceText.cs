using System.Collections.Immutable;

namespace Companion.Content.Sources;

/// <summary>A file's text with the name it goes by in messages and the starts of its lines.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> lineStarts;

    /// <summary>Takes the text as it was read, without a byte-order mark.</summary>
    /// <param name="path">The file's name in messages: relative to the site's root, with <c>/</c>.</param>
    /// <param name="text">The text; CRLF, LF and CR all end a line.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = FindLineStarts(text);
    }

    /// <summary>The file's name in messages: relative to the site's root, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Line and column of a character; an offset behind the end is the place behind the last character.</summary>
    public SourcePosition PositionOf(int offset)
    {
        var inside = Math.Clamp(offset, 0, Text.Length);
        var found = lineStarts.BinarySearch(inside);
        var line = found >= 0 ? found : ~found - 1;
        return new SourcePosition(line + 1, inside - lineStarts[line] + 1);
    }

    /// <summary>The offset of a place given by line and column, both from 1; a place outside the text is moved to its edge.</summary>
    public int OffsetOf(int line, int column)
    {
        var index = Math.Clamp(line, 1, lineStarts.Length) - 1;
        return Math.Clamp(lineStarts[index] + column - 1, 0, Text.Length);
    }

    /// <summary>The text of a line, from 1, without its line end.</summary>
    public string LineAt(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Length ? lineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The place in this text as a <see cref="SourceLocation"/>.</summary>
    public SourceLocation At(SourceSpan span) => new(this, span);

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}
