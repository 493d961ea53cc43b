using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary><c>with</c>.</summary>
internal sealed class WithParser(
    ParserState state,
    IExpressionParser expressions,
    IBlockParser blocks,
    TargetParser targets
)
{
    public WithStatement ParseWith()
    {
        var (line, start) = (state.Index, state.Current.Start);
        state.Index++;
        var items = state.IsOperator("(") && IsParenthesizedWith() ? ParseParenthesizedItems() : ParseWithItems();
        var body = blocks.ParseBlock("'with' statement", line);
        return new WithStatement(items, body, state.From(start));
    }

    // "with (a as b, c as d):" — the brackets belong to the statement if ":" follows them directly.
    private bool IsParenthesizedWith()
    {
        var open = 0;
        var hasAlias = false;
        for (var at = state.Index; state.Tokens[at].Kind != TokenKind.End; at++)
        {
            var token = state.Tokens[at];
            if (token.Kind == TokenKind.Operator)
            {
                open += token.Text switch
                {
                    "(" or "[" or "{" => 1,
                    ")" or "]" or "}" => -1,
                    _ => 0,
                };
            }

            hasAlias |= open == 1 && token is { Kind: TokenKind.Keyword, Text: "as" };
            if (open == 0)
            {
                return hasAlias && state.Tokens[at + 1] is { Kind: TokenKind.Operator, Text: ":" };
            }
        }

        return false;
    }

    private ImmutableArray<WithItem> ParseParenthesizedItems()
    {
        var items = ImmutableArray.CreateBuilder<WithItem>();
        state.ExpectOperator("(");
        do
        {
            if (state.IsOperator(")"))
            {
                break;
            }

            items.Add(ParseWithItem());
        } while (state.TakeOperator(","));

        state.ExpectOperator(")", "invalid syntax");
        return items.ToImmutable();
    }

    private ImmutableArray<WithItem> ParseWithItems()
    {
        var items = ImmutableArray.CreateBuilder<WithItem>();
        do
        {
            items.Add(ParseWithItem());
        } while (state.TakeOperator(","));

        return items.ToImmutable();
    }

    private WithItem ParseWithItem()
    {
        var start = state.Current.Start;
        var value = expressions.ParseExpression();
        Expression? target = null;
        if (state.TakeKeyword("as"))
        {
            target = targets.ParseTarget();
            TargetRules.CheckTarget(target, isStarAllowed: false);
        }

        return new WithItem(value, target, state.From(start));
    }
}
