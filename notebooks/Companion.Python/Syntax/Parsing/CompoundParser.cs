using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;
using Companion.Sources;

namespace Companion.Python.Syntax.Parsing;

/// <summary>Statements that contain other statements.</summary>
internal sealed class CompoundParser(
    ParserState state,
    IExpressionParser expressions,
    IBlockParser blocks,
    TargetParser targets,
    WithParser withs,
    MatchParser matches,
    ArgumentParser argumentLists,
    ParameterParser parameterLists
)
{
    public Statement? ParseCompound()
    {
        if (state.IsOperator("@"))
        {
            return ParseDecorated();
        }

        if (state.Current.Kind == TokenKind.Name)
        {
            return state.Current.Text == "match" && matches.StartsMatch() ? matches.ParseMatch() : null;
        }

        if (state.Current.Kind != TokenKind.Keyword)
        {
            return null;
        }

        return state.Current.Text switch
        {
            "if" => ParseIf(),
            "for" => ParseFor(),
            "while" => ParseWhile(),
            "try" => ParseTry(),
            "with" => withs.ParseWith(),
            "def" => ParseFunction([], isAsync: false, state.Current.Start),
            "class" => ParseClass([], state.Current.Start),
            "async" => ParseAsync([]),
            _ => null,
        };
    }

    private IfStatement ParseIf()
    {
        var start = state.Current.Start;
        var branches = ImmutableArray.CreateBuilder<IfBranch>();
        do
        {
            var (line, branchStart) = (state.Index, state.Current.Start);
            var owner = $"'{state.Current.Text}' statement";
            state.Index++;
            var test = expressions.ParseNamedExpression();
            var body = blocks.ParseBlock(owner, line);
            branches.Add(new IfBranch(test, body, state.From(branchStart)));
        } while (state.IsKeyword("elif"));

        return new IfStatement(branches.ToImmutable(), ParseElse(), state.From(start));
    }

    private ImmutableArray<Statement> ParseElse()
    {
        var line = state.Index;
        return state.TakeKeyword("else") ? blocks.ParseBlock("'else' statement", line) : [];
    }

    private ImmutableArray<Statement> ParseLoopBlock(string owner, int line)
    {
        var wasInLoop = state.Context.InLoop;
        state.Context.InLoop = true;
        var body = blocks.ParseBlock(owner, line);
        state.Context.InLoop = wasInLoop;
        return body;
    }

    private ForStatement ParseFor()
    {
        var (line, start) = (state.Index, state.Current.Start);
        state.Index++;
        var target = targets.ParseTargets();
        state.ExpectKeyword("in");
        var iterable = expressions.ParseStarExpressions();
        var body = ParseLoopBlock("'for' statement", line);
        return new ForStatement(target, iterable, body, ParseElse(), state.From(start));
    }

    private WhileStatement ParseWhile()
    {
        var (line, start) = (state.Index, state.Current.Start);
        state.Index++;
        var test = expressions.ParseNamedExpression();
        var body = ParseLoopBlock("'while' statement", line);
        return new WhileStatement(test, body, ParseElse(), state.From(start));
    }

    private TryStatement ParseTry()
    {
        var (line, start) = (state.Index, state.Current.Start);
        state.Index++;
        var body = blocks.ParseBlock("'try' statement", line);
        var handlers = ImmutableArray.CreateBuilder<ExceptHandler>();
        while (state.IsKeyword("except"))
        {
            if (handlers.Count > 0 && handlers[^1].Type is null)
            {
                throw new PythonSyntaxException("default 'except:' must be last", handlers[^1].Span);
            }

            handlers.Add(ParseHandler());
        }

        var otherwise = handlers.Count > 0 ? ParseElse() : [];
        var finallyLine = state.Index;
        var final = state.TakeKeyword("finally") ? blocks.ParseBlock("'finally' statement", finallyLine) : [];
        return handlers.Count == 0 && final.IsEmpty
            ? throw state.Refuse("expected 'except' or 'finally' block")
            : new TryStatement(body, handlers.ToImmutable(), otherwise, final, state.From(start));
    }

    private ExceptHandler ParseHandler()
    {
        var (line, start) = (state.Index, state.Current.Start);
        state.Index++;
        var isStarred = state.TakeOperator("*");
        Expression? type = null;
        string? name = null;
        if (!state.IsOperator(":") || isStarred)
        {
            type = expressions.ParseExpression();
            if (state.IsOperator(","))
            {
                throw state.Refuse("multiple exception types must be parenthesized");
            }

            name = state.TakeKeyword("as") ? state.ExpectName().Text : null;
        }

        var body = blocks.ParseBlock("'except' statement", line);
        if (isStarred)
        {
            // An exception group is caught in parts, which the evaluator does not support.
            throw new NestingException("'except*' is not evaluated");
        }

        return new ExceptHandler(type, name, body, state.From(start));
    }

    private Statement ParseDecorated()
    {
        var start = state.Current.Start;
        var decorators = ImmutableArray.CreateBuilder<Expression>();
        while (state.TakeOperator("@"))
        {
            decorators.Add(expressions.ParseNamedExpression());
            if (state.Current.Kind != TokenKind.NewLine)
            {
                throw state.Refuse("invalid syntax");
            }

            state.Index++;
        }

        var list = decorators.ToImmutable();
        return state.Current switch
        {
            { Kind: TokenKind.Keyword, Text: "def" } => ParseFunction(list, isAsync: false, start),
            { Kind: TokenKind.Keyword, Text: "class" } => ParseClass(list, start),
            { Kind: TokenKind.Keyword, Text: "async" } => ParseAsync(list),
            _ => throw state.Refuse("invalid syntax"),
        };
    }

    private Statement ParseAsync(ImmutableArray<Expression> decorators)
    {
        var start = state.Current.Start;
        if (state.Tokens[state.Index + 1] is { Kind: TokenKind.Keyword, Text: "def" })
        {
            state.Index++;
            return ParseFunction(decorators, isAsync: true, start);
        }

        if (
            state.Tokens[state.Index + 1] is not { Kind: TokenKind.Keyword, Text: "for" or "with" }
            || decorators.Length > 0
        )
        {
            throw state.Refuse("invalid syntax");
        }

        var kind = state.Tokens[state.Index + 1].Text;
        if (!state.Context.IsAsync)
        {
            throw new PythonSyntaxException($"'async {kind}' outside async function", state.Current.Span);
        }

        state.Index++;
        return kind == "for" ? ParseFor() : withs.ParseWith();
    }

    private FunctionStatement ParseFunction(ImmutableArray<Expression> decorators, bool isAsync, int start)
    {
        var line = state.Index++;
        var name = state.ExpectName().Text;
        state.ExpectOperator("(", "expected '('");
        var parameters = parameterLists.ParseParameters(")", isAnnotated: true);
        state.ExpectOperator(")", "invalid syntax");
        var returns = state.TakeOperator("->") ? expressions.ParseExpression() : null;
        var inner = new FunctionContext
        {
            IsFunction = true,
            IsAsync = isAsync,
            Parameters = [.. parameters.Items.Select(parameter => parameter.Name)],
        };
        var body = state.Within(inner, () => blocks.ParseBlock("function definition", line));
        if (isAsync)
        {
            state.Warn("'async def' is not evaluated", SourceSpan.FromBounds(start, state.Tokens[line].End));
        }

        return new FunctionStatement(
            name,
            parameters,
            returns,
            body,
            decorators,
            isAsync,
            inner.HasYield,
            state.From(start)
        );
    }

    private ClassStatement ParseClass(ImmutableArray<Expression> decorators, int start)
    {
        var line = state.Index++;
        var name = state.ExpectName().Text;
        var arguments = state.IsOperator("(") ? argumentLists.ParseArguments() : [];
        var inner = new FunctionContext { IsClass = true };
        var body = state.Within(inner, () => blocks.ParseBlock("class definition", line));
        return new ClassStatement(name, arguments, body, decorators, state.From(start));
    }
}
