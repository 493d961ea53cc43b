namespace Companion.Content.Highlighting.Lexers;

/// <summary>
/// Joins the tokens of a template with those of the language around its marks. The host's lexer reads its text without
/// the marks, so that it stays in its state across them: in an attribute, in a script.
/// </summary>
internal static class HostedTokens
{
    /// <summary>Classifies the host's text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">The template's tokens; the host's text has <see cref="Lexer.HostText"/>.</param>
    /// <param name="host">The lexer of the host.</param>
    /// <param name="steps">Counts the characters read.</param>
    public static List<Token> Join(string text, List<Token> tokens, Lexer host, ref long steps)
    {
        var length = tokens.Where(token => token.Class == Lexer.HostText).Sum(token => token.Length);
        var hostText = string.Create(
            length,
            (text, tokens),
            static (characters, source) => Collect(characters, source)
        );
        var hostTokens = new TokenCursor(host.Tokenize(hostText, out var hostSteps));
        steps += hostSteps;
        var joined = new TokenBuilder();
        foreach (var token in tokens)
        {
            if (token.Class != Lexer.HostText)
            {
                joined.Add(token.Length, token.Class);
                continue;
            }

            for (var left = token.Length; left > 0; )
            {
                var part = hostTokens.Take(left);
                joined.Add(part.Length, part.Class);
                left -= part.Length;
            }
        }

        return joined.Tokens;
    }

    private static void Collect(Span<char> characters, (string Text, List<Token> Tokens) source)
    {
        var position = 0;
        foreach (var token in source.Tokens)
        {
            if (token.Class == Lexer.HostText)
            {
                source.Text.AsSpan(position, token.Length).CopyTo(characters);
                characters = characters[token.Length..];
            }

            position += token.Length;
        }
    }
}
