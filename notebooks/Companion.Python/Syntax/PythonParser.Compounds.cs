using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax;

public sealed partial class PythonParser
{
    private Statement? ParseCompound()
    {
        if (IsOperator("@"))
        {
            return ParseDecorated();
        }

        if (Current.Kind == TokenKind.Name)
        {
            return Current.Text == "match" && StartsMatch() ? ParseMatch() : null;
        }

        if (Current.Kind != TokenKind.Keyword)
        {
            return null;
        }

        return Current.Text switch
        {
            "if" => ParseIf(),
            "for" => ParseFor(),
            "while" => ParseWhile(),
            "try" => ParseTry(),
            "with" => ParseWith(),
            "def" => ParseFunction([], isAsync: false, Current.Start),
            "class" => ParseClass([], Current.Start),
            "async" => ParseAsync([]),
            _ => null,
        };
    }

    private IfStatement ParseIf()
    {
        var start = Current.Start;
        var branches = ImmutableArray.CreateBuilder<IfBranch>();
        do
        {
            var (line, branchStart) = (index, Current.Start);
            var owner = $"'{Current.Text}' statement";
            index++;
            var test = ParseNamedExpression();
            var body = ParseBlock(owner, line);
            branches.Add(new IfBranch(test, body, From(branchStart)));
        } while (IsKeyword("elif"));

        return new IfStatement(branches.ToImmutable(), ParseElse(), From(start));
    }

    private ImmutableArray<Statement> ParseElse()
    {
        var line = index;
        return TakeKeyword("else") ? ParseBlock("'else' statement", line) : [];
    }

    private ImmutableArray<Statement> ParseLoopBlock(string owner, int line)
    {
        var wasInLoop = context.InLoop;
        context.InLoop = true;
        var body = ParseBlock(owner, line);
        context.InLoop = wasInLoop;
        return body;
    }

    private ForStatement ParseFor()
    {
        var (line, start) = (index, Current.Start);
        index++;
        var target = ParseTargets();
        ExpectKeyword("in");
        var iterable = ParseStarExpressions();
        var body = ParseLoopBlock("'for' statement", line);
        return new ForStatement(target, iterable, body, ParseElse(), From(start));
    }

    private WhileStatement ParseWhile()
    {
        var (line, start) = (index, Current.Start);
        index++;
        var test = ParseNamedExpression();
        var body = ParseLoopBlock("'while' statement", line);
        return new WhileStatement(test, body, ParseElse(), From(start));
    }

    private TryStatement ParseTry()
    {
        var (line, start) = (index, Current.Start);
        index++;
        var body = ParseBlock("'try' statement", line);
        var handlers = ImmutableArray.CreateBuilder<ExceptHandler>();
        while (IsKeyword("except"))
        {
            if (handlers.Count > 0 && handlers[^1].Type is null)
            {
                throw new PythonSyntaxException("default 'except:' must be last", handlers[^1].Span);
            }

            handlers.Add(ParseHandler());
        }

        var otherwise = handlers.Count > 0 ? ParseElse() : [];
        var finallyLine = index;
        var final = TakeKeyword("finally") ? ParseBlock("'finally' statement", finallyLine) : [];
        return handlers.Count == 0 && final.IsEmpty
            ? throw Refuse("expected 'except' or 'finally' block")
            : new TryStatement(body, handlers.ToImmutable(), otherwise, final, From(start));
    }

    private ExceptHandler ParseHandler()
    {
        var (line, start) = (index, Current.Start);
        index++;
        var isStarred = TakeOperator("*");
        Expression? type = null;
        string? name = null;
        if (!IsOperator(":") || isStarred)
        {
            type = ParseExpression();
            if (IsOperator(","))
            {
                throw Refuse("multiple exception types must be parenthesized");
            }

            name = TakeKeyword("as") ? ExpectName().Text : null;
        }

        var body = ParseBlock("'except' statement", line);
        if (isStarred)
        {
            // An exception group is caught in parts, which the evaluator does not follow.
            throw new NestingException("'except*' is not evaluated");
        }

        return new ExceptHandler(type, name, body, From(start));
    }

    private WithStatement ParseWith()
    {
        var (line, start) = (index, Current.Start);
        index++;
        var items = IsOperator("(") && IsParenthesizedWith() ? ParseParenthesizedItems() : ParseWithItems();
        var body = ParseBlock("'with' statement", line);
        return new WithStatement(items, body, From(start));
    }

    // "with (a as b, c as d):" — the brackets belong to the statement when ":" follows them at once.
    private bool IsParenthesizedWith()
    {
        var open = 0;
        var hasAlias = false;
        for (var at = index; tokens[at].Kind != TokenKind.End; at++)
        {
            var token = tokens[at];
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
                return hasAlias && tokens[at + 1] is { Kind: TokenKind.Operator, Text: ":" };
            }
        }

        return false;
    }

    private ImmutableArray<WithItem> ParseParenthesizedItems()
    {
        var items = ImmutableArray.CreateBuilder<WithItem>();
        ExpectOperator("(");
        do
        {
            if (IsOperator(")"))
            {
                break;
            }

            items.Add(ParseWithItem());
        } while (TakeOperator(","));

        ExpectOperator(")", "invalid syntax");
        return items.ToImmutable();
    }

    private ImmutableArray<WithItem> ParseWithItems()
    {
        var items = ImmutableArray.CreateBuilder<WithItem>();
        do
        {
            items.Add(ParseWithItem());
        } while (TakeOperator(","));

        return items.ToImmutable();
    }

    private WithItem ParseWithItem()
    {
        var start = Current.Start;
        var value = ParseExpression();
        Expression? target = null;
        if (TakeKeyword("as"))
        {
            target = ParseTarget();
            CheckTarget(target, isStarAllowed: false);
        }

        return new WithItem(value, target, From(start));
    }
}
