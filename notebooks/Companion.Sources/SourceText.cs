namespace Companion.Sources;

/// <summary>A text with its name in messages. It finds the starts of its lines when they are first needed.</summary>
public sealed class SourceText : IEquatable<SourceText>
{
    private int[]? _lineStarts;

    /// <summary>Wraps a text as it was read, without a byte-order mark.</summary>
    /// <param name="path">
    /// The text's name in messages: relative to the root of a site or project, with <c>/</c>.
    /// </param>
    /// <param name="text">The text; CRLF, LF and CR all end a line.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>The text's name in messages: relative to the root of a site or project, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    // Several threads may compute the same starts at once; it does not matter whose result stays.
    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>
    /// Line and column of a character; an offset after the end yields the position after the last character.
    /// </summary>
    public SourcePosition PositionOf(int offset)
    {
        var inside = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(LineStarts, inside);
        var line = found >= 0 ? found : ~found - 1;
        return new SourcePosition(line + 1, inside - LineStarts[line] + 1);
    }

    /// <summary>
    /// The offset of a line and column, both from 1. A position outside the text is moved to its edge.
    /// </summary>
    public int OffsetOf(int line, int column)
    {
        var index = Math.Clamp(line, 1, LineStarts.Length) - 1;
        return Math.Clamp(LineStarts[index] + column - 1, 0, Text.Length);
    }

    /// <summary>The text of a line, from 1, without its line end.</summary>
    public string LineAt(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>A span of this text as a <see cref="SourceLocation"/>.</summary>
    public SourceLocation At(SourceSpan span) => new(this, span);

    /// <summary>Whether the other has the same name and the same text.</summary>
    public bool Equals(SourceText? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Text == other.Text);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SourceText);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Path, Text.Length);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = NextLineEnd(0); at >= 0; at = NextLineEnd(at + 1))
        {
            if (text[at] == '\n' || at + 1 == text.Length || text[at + 1] != '\n')
            {
                starts.Add(at + 1);
            }
        }

        return [.. starts];

        int NextLineEnd(int from)
        {
            var found = text.AsSpan(from).IndexOfAny('\n', '\r');
            return found < 0 ? -1 : from + found;
        }
    }
}
