using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>A position in a JSON text that moves forward.</summary>
internal sealed class JsonCursor(SourceText source, SourceSpan json)
{
    public int Position { get; private set; } = json.Start;

    public bool AtEnd => Position >= json.End;

    /// <summary>The current character; U+0000 at the end, which no rule of JSON accepts.</summary>
    public char Current => AtEnd ? '\0' : source.Text[Position];

    public void Advance() => Position += AtEnd ? 0 : 1;

    public bool Take(char expected)
    {
        var isThere = !AtEnd && Current == expected;
        Position += isThere ? 1 : 0;
        return isThere;
    }

    // RFC 8259, 2: space, tab, line feed and carriage return, nothing else.
    public void SkipWhitespace()
    {
        while (!AtEnd && Current is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }
    }

    public SourceSpan From(int start) => SourceSpan.FromBounds(start, Position);

    public string TextFrom(int start) => source.Text[start..Position];

    /// <summary>Creates an error that names the current character.</summary>
    public DiagnosticException Fail(string message, string? advice = null) =>
        FailAt(
            new SourceSpan(Position, AtEnd ? 0 : 1),
            AtEnd ? $"{message}, but the JSON ends" : message,
            advice ?? "JSON is { \"key\": \"value\", \"list\": [1, true] }, without comments or a trailing comma"
        );

    public DiagnosticException FailAt(SourceSpan span, string message, string? advice = null) =>
        DiagnosticException.At(source.At(span), message, advice);
}
