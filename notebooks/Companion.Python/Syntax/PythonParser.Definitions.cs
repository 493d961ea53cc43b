using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;
using Companion.Sources;

namespace Companion.Python.Syntax;

public sealed partial class PythonParser
{
    private Statement ParseDecorated()
    {
        var start = Current.Start;
        var decorators = ImmutableArray.CreateBuilder<Expression>();
        while (TakeOperator("@"))
        {
            decorators.Add(ParseNamedExpression());
            if (Current.Kind != TokenKind.NewLine)
            {
                throw Refuse("invalid syntax");
            }

            index++;
        }

        var list = decorators.ToImmutable();
        return Current switch
        {
            { Kind: TokenKind.Keyword, Text: "def" } => ParseFunction(list, isAsync: false, start),
            { Kind: TokenKind.Keyword, Text: "class" } => ParseClass(list, start),
            { Kind: TokenKind.Keyword, Text: "async" } => ParseAsync(list),
            _ => throw Refuse("invalid syntax"),
        };
    }

    private Statement ParseAsync(ImmutableArray<Expression> decorators)
    {
        var start = Current.Start;
        if (tokens[index + 1] is { Kind: TokenKind.Keyword, Text: "def" })
        {
            index++;
            return ParseFunction(decorators, isAsync: true, start);
        }

        if (tokens[index + 1] is not { Kind: TokenKind.Keyword, Text: "for" or "with" } || decorators.Length > 0)
        {
            throw Refuse("invalid syntax");
        }

        var kind = tokens[index + 1].Text;
        if (!context.IsAsync)
        {
            throw new PythonSyntaxException($"'async {kind}' outside async function", Current.Span);
        }

        index++;
        return kind == "for" ? ParseFor() : ParseWith();
    }

    private FunctionStatement ParseFunction(ImmutableArray<Expression> decorators, bool isAsync, int start)
    {
        var line = index++;
        var name = ExpectName().Text;
        ExpectOperator("(", "expected '('");
        var parameters = ParseParameters(")", isAnnotated: true);
        ExpectOperator(")", "invalid syntax");
        var returns = TakeOperator("->") ? ParseExpression() : null;
        var inner = new FunctionContext
        {
            IsFunction = true,
            IsAsync = isAsync,
            Parameters = [.. parameters.Items.Select(parameter => parameter.Name)],
        };
        var body = Within(inner, parser => parser.ParseBlock("function definition", line));
        if (isAsync)
        {
            Warn("'async def' is not evaluated", SourceSpan.FromBounds(start, tokens[line].End));
        }

        return new FunctionStatement(name, parameters, returns, body, decorators, isAsync, inner.HasYield, From(start));
    }

    private ClassStatement ParseClass(ImmutableArray<Expression> decorators, int start)
    {
        var line = index++;
        var name = ExpectName().Text;
        var arguments = IsOperator("(") ? ParseArguments() : [];
        var inner = new FunctionContext { IsClass = true };
        var body = Within(inner, parser => parser.ParseBlock("class definition", line));
        return new ClassStatement(name, arguments, body, decorators, From(start));
    }

    private ImmutableArray<Statement> Within(FunctionContext inner, Func<PythonParser, ImmutableArray<Statement>> parse)
    {
        var parser = new PythonParser(file, tokens, diagnostics, inner, depth) { index = index, blocks = blocks };
        var result = parse(parser);
        index = parser.index;
        return result;
    }

    // "match" is a word like any other unless its line ends in ":" and a block of "case" follows.
    private bool StartsMatch()
    {
        if (tokens[index + 1] is { Kind: TokenKind.Operator, Text: "=" or "." or ":" or "," or ")" })
        {
            return false;
        }

        var at = index;
        while (tokens[at].Kind is not (TokenKind.NewLine or TokenKind.End))
        {
            at++;
        }

        return at + 2 < tokens.Count
            && tokens[at - 1] is { Kind: TokenKind.Operator, Text: ":" }
            && tokens[at + 1].Kind == TokenKind.Indent
            && tokens[at + 2] is { Kind: TokenKind.Name, Text: "case" };
    }

    private MatchStatement ParseMatch()
    {
        var start = Current.Start;
        index++;
        var subject = ParseStarExpressions(isNamedAllowed: true);
        ExpectOperator(":");
        Warn("'match' is not evaluated", From(start));
        index += 2;
        var cases = ImmutableArray.CreateBuilder<MatchCase>();
        while (Current.Kind is not (TokenKind.Dedent or TokenKind.End))
        {
            cases.Add(ParseCase());
        }

        index += Current.Kind == TokenKind.Dedent ? 1 : 0;
        return new MatchStatement(subject, cases.ToImmutable(), From(start));
    }

    private MatchCase ParseCase()
    {
        var (line, start) = (index, Current.Start);
        if (Current is not { Kind: TokenKind.Name, Text: "case" })
        {
            throw Refuse("invalid syntax");
        }

        index++;
        var patternStart = Current.Start;
        var names = new HashSet<string>();
        var open = 0;
        while (open > 0 || !IsOperator(":"))
        {
            if (Current.Kind is TokenKind.NewLine or TokenKind.End or TokenKind.Error)
            {
                throw Refuse("expected ':'");
            }

            if (Current.Kind == TokenKind.Name)
            {
                names.Add(Current.Text);
            }

            open += Current.Text switch
            {
                "(" or "[" or "{" => 1,
                ")" or "]" or "}" => -1,
                _ => 0,
            };
            index++;
        }

        var pattern = From(patternStart);
        var text = file.Text.Substring(pattern.Start, pattern.Length);
        var body = ParseBlock("'case' statement", line);
        return new MatchCase(text, [.. names], body, From(start));
    }
}
