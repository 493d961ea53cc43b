using TextMateSharp.Grammars;

namespace Companion.Content.Highlighting;

/// <summary>
/// Splits code into tokens with a TextMate grammar, for the languages that have no lexer of ours. Three limits keep
/// hostile input from stalling a build. They count characters and depth rather than time, so that equal input
/// gives equal output on any machine.
/// </summary>
internal sealed class GrammarTokenizer(GrammarPool grammars)
{
    /// <summary>A longer block is not coloured: at the slowest grammar's pace it would take seconds.</summary>
    public const int LongestCode = 100_000;

    /// <summary>A longer line is not coloured: the cost can grow with the square of its length.</summary>
    public const int LongestLine = 500;

    /// <summary>Deeper nesting is not coloured from there on: each token carries its whole stack.</summary>
    public const int DeepestNesting = 200;

    /// <summary>
    /// Tokenizes code that is no longer than <see cref="LongestCode"/>, in a language with a grammar.
    /// </summary>
    public IReadOnlyList<Token> Tokenize(Language language, string code)
    {
        var grammar = grammars.Rent(language);
        var tokens = Tokenize(grammar, code);
        grammars.Return(language, grammar);
        return tokens;
    }

    private static List<Token> Tokenize(IGrammar grammar, string code)
    {
        var tokens = new List<Token>();
        IStateStack? state = null;
        for (var start = 0; start < code.Length; )
        {
            var newline = code.IndexOf('\n', start);
            var end = newline < 0 ? code.Length : newline;
            var next = newline < 0 ? end : newline + 1;
            if (end - start <= LongestLine && (state is null || state.Depth <= DeepestNesting))
            {
                // Grammars rely on the newline. It must be a string: only then does the matcher remember, within the
                // line, where each expression matches next, which makes it twice as fast.
                var line = string.Concat(code.AsSpan(start, end - start).TrimEnd('\r'), "\n");
                var result = grammar.TokenizeLine(line, state, TimeSpan.MaxValue);
                state = result.RuleStack;
                start += Add(tokens, result.Tokens, end - start);
            }

            if (start < end)
            {
                tokens.Add(new Token(end - start, TokenClass.None));
            }

            if (end < next)
            {
                tokens.Add(new Token(1, TokenClass.None));
            }

            start = next;
        }

        return tokens;
    }

    private static int Add(List<Token> tokens, IToken[] found, int length)
    {
        var done = 0;
        foreach (var token in found)
        {
            var end = Math.Min(token.EndIndex, length);
            if (end > done)
            {
                tokens.Add(new Token(end - done, ScopeClasses.Of(token.Scopes)));
                done = end;
            }
        }

        return done;
    }
}
