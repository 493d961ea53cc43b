using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary><c>match</c>, as far as its blocks can be found.</summary>
internal sealed class MatchParser(ParserState state, IExpressionParser expressions, IBlockParser blocks)
{
    // "match" is an ordinary name unless its line ends in ":" and a block of "case" follows.
    public bool StartsMatch()
    {
        if (state.Tokens[state.Index + 1] is { Kind: TokenKind.Operator, Text: "=" or "." or ":" or "," or ")" })
        {
            return false;
        }

        var at = state.Index;
        while (state.Tokens[at].Kind is not (TokenKind.NewLine or TokenKind.End))
        {
            at++;
        }

        return at + 2 < state.Tokens.Length
            && state.Tokens[at - 1] is { Kind: TokenKind.Operator, Text: ":" }
            && state.Tokens[at + 1].Kind == TokenKind.Indent
            && state.Tokens[at + 2] is { Kind: TokenKind.Name, Text: "case" };
    }

    public MatchStatement ParseMatch()
    {
        var start = state.Current.Start;
        state.Index++;
        var subject = expressions.ParseStarExpressions(isNamedAllowed: true);
        state.ExpectOperator(":");
        state.Warn("'match' is not evaluated", state.From(start));
        state.Index += 2;
        var cases = ImmutableArray.CreateBuilder<MatchCase>();
        while (state.Current.Kind is not (TokenKind.Dedent or TokenKind.End))
        {
            cases.Add(ParseCase());
        }

        state.Index += state.Current.Kind == TokenKind.Dedent ? 1 : 0;
        return new MatchStatement(subject, cases.ToImmutable(), state.From(start));
    }

    private MatchCase ParseCase()
    {
        var (line, start) = (state.Index, state.Current.Start);
        if (state.Current is not { Kind: TokenKind.Name, Text: "case" })
        {
            throw state.Refuse("invalid syntax");
        }

        state.Index++;
        var patternStart = state.Current.Start;
        var names = new HashSet<string>();
        var open = 0;
        while (open > 0 || !state.IsOperator(":"))
        {
            if (state.Current.Kind is TokenKind.NewLine or TokenKind.End or TokenKind.Error)
            {
                throw state.Refuse("expected ':'");
            }

            if (state.Current.Kind == TokenKind.Name)
            {
                names.Add(state.Current.Text);
            }

            open += state.Current.Text switch
            {
                "(" or "[" or "{" => 1,
                ")" or "]" or "}" => -1,
                _ => 0,
            };
            state.Index++;
        }

        var pattern = state.From(patternStart);
        var text = state.Source.Text.Substring(pattern.Start, pattern.Length);
        var body = blocks.ParseBlock("'case' statement", line);
        return new MatchCase(text, [.. names], body, state.From(start));
    }
}
