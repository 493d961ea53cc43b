namespace Companion.Sources;

/// <summary>A text that a reader wrote, with the name it goes by in messages.</summary>
/// <param name="Path">The name: <c>project/settings.py</c>.</param>
/// <param name="Text">The text.</param>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>Line and column, both from 1, of a character.</summary>
    public SourcePosition PositionOf(int offset)
    {
        var inside = Math.Clamp(offset, 0, Text.Length);
        var lineStart = inside == 0 ? 0 : Text.LastIndexOf('\n', inside - 1) + 1;
        return new SourcePosition(Text.AsSpan(0, lineStart).Count('\n') + 1, inside - lineStart + 1);
    }

    /// <summary>The text of the line, from 1, without its line end.</summary>
    public string LineAt(int line) => Text.Split('\n')[line - 1].TrimEnd('\r');
}
