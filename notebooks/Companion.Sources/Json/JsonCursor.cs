namespace Companion.Sources.Json;

/// <summary>A position in a JSON text that moves forward.</summary>
internal sealed class JsonCursor(string text, SourceSpan json)
{
    public int Position { get; private set; } = json.Start;

    public bool AtEnd => Position >= json.End;

    /// <summary>The current character; U+0000 at the end, which no rule of JSON accepts.</summary>
    public char Current => AtEnd ? '\0' : text[Position];

    /// <summary>The text from the current character to the end of the JSON.</summary>
    public ReadOnlySpan<char> Rest => text.AsSpan(Position, json.End - Position);

    public void Advance(int length) => Position += length;

    public bool Take(char expected)
    {
        var isThere = !AtEnd && text[Position] == expected;
        Position += isThere ? 1 : 0;
        return isThere;
    }

    // RFC 8259, 2: space, tab, line feed and carriage return, nothing else.
    public void SkipWhiteSpace()
    {
        while (Position < json.End && text[Position] is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }
    }

    public SourceSpan SpanFrom(int start) => SourceSpan.FromBounds(start, Position);

    public ReadOnlySpan<char> TextOf(SourceSpan span) => text.AsSpan(span.Start, span.Length);
}
