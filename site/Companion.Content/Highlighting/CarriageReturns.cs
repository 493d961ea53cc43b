using Companion.Content.Highlighting.Lexers;

namespace Companion.Content.Highlighting;

/// <summary>Tokenizes code whose lines end in <c>\r\n</c>: the lexer sees <c>\n</c> alone.</summary>
internal static class CarriageReturns
{
    /// <summary>Tokenizes code. A carriage return before a line feed is a token of its own.</summary>
    public static IReadOnlyList<Token> Tokenize(Lexer lexer, string code)
    {
        var tokens = new TokenCursor(lexer.Tokenize(code.Replace("\r\n", "\n", StringComparison.Ordinal)));
        var all = new TokenBuilder();
        for (var start = 0; start < code.Length; )
        {
            var end = code.IndexOf("\r\n", start, StringComparison.Ordinal);
            var text = (end < 0 ? code.Length : end) - start;
            for (var left = text; left > 0; )
            {
                var token = tokens.Take(left);
                all.Add(token.Length, token.Class);
                left -= token.Length;
            }

            all.Add(end < 0 ? 0 : 1, TokenClass.None);
            start += end < 0 ? text : text + 1;
        }

        return all.Tokens;
    }
}
