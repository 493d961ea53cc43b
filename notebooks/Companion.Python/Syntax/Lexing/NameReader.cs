namespace Companion.Python.Syntax.Lexing;

/// <summary>Names, keywords and the prefixes of strings.</summary>
internal sealed class NameReader(LexerState state, StringLiteralReader strings)
{
    // Repeated names share one string.
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _names = new Dictionary<
        string,
        string
    >().GetAlternateLookup<ReadOnlySpan<char>>();

    public void ReadName()
    {
        var start = state.Position;
        var position = start;
        while (position < state.End && state.IsNamePart(position, out var length))
        {
            position += length;
        }

        state.Position = position;
        var span = state.Text.AsSpan(start, position - start);
        if (state.Position < state.End && state.Text[state.Position] is '"' or '\'' && IsStringPrefix(span))
        {
            strings.ReadString(start, state.Position);
            return;
        }

        if (PythonKeywords.Lookup.TryGetValue(span, out var keyword))
        {
            state.Add(TokenKind.Keyword, start, state.Position, keyword);
            return;
        }

        if (!_names.TryGetValue(span, out var name))
        {
            name = span.ToString();
            _names.Dictionary.Add(name, name);
        }

        state.Add(TokenKind.Name, start, state.Position, name);
    }

    private static bool IsStringPrefix(ReadOnlySpan<char> span) =>
        span.Length switch
        {
            1 => span[0] is 'r' or 'R' or 'b' or 'B' or 'u' or 'U' or 'f' or 'F',
            2 => (char.ToLowerInvariant(span[0]), char.ToLowerInvariant(span[1]))
                is
                    ('r', 'b')
                    or
                    ('b', 'r')
                    or
                    ('r', 'f')
                    or
                    ('f', 'r'),
            _ => false,
        };
}
