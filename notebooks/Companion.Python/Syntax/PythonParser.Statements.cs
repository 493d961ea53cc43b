using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;
using Companion.Sources;

namespace Companion.Python.Syntax;

public sealed partial class PythonParser
{
    // Blocks within blocks; CPython's own limit on indentation is 100.
    private const int MaximumBlocks = 100;

    private int blocks;

    private void ParseStatement(ImmutableArray<Statement>.Builder statements)
    {
        var start = index;
        var depthBefore = depth;
        var blocksBefore = blocks;
        try
        {
            if (ParseCompound() is { } compound)
            {
                statements.Add(compound);
            }
            else
            {
                ParseSimpleLine(statements);
            }
        }
        catch (NestingException exception)
        {
            depth = depthBefore;
            blocks = blocksBefore;
            statements.Add(SkipStatement(start, exception.Message));
        }
    }

    // What is nested too deeply is stepped over with its block; every name in it may have been touched.
    private UnsupportedStatement SkipStatement(int start, string reason)
    {
        index = start;
        var names = new HashSet<string>();
        var level = 0;
        while (true)
        {
            var token = Current;
            if (token.Kind is TokenKind.Error or TokenKind.IndentationError or TokenKind.TabError)
            {
                throw Refuse("invalid syntax");
            }

            if (token.Kind == TokenKind.End || (token.Kind == TokenKind.Dedent && level == 0))
            {
                break;
            }

            index++;
            level += token.Kind switch
            {
                TokenKind.Indent => 1,
                TokenKind.Dedent => -1,
                _ => 0,
            };
            if (token.Kind == TokenKind.Name)
            {
                names.Add(token.Text);
            }

            var isLineDone = token.Kind == TokenKind.NewLine && Current.Kind != TokenKind.Indent;
            if (level == 0 && (isLineDone || token.Kind == TokenKind.Dedent) && !ContinuesCompound())
            {
                break;
            }
        }

        var span = SourceSpan.FromBounds(tokens[start].Start, tokens[Math.Max(start, index - 1)].End);
        Warn(reason, span);
        var text = file.Text.Substring(span.Start, span.Length);
        return new UnsupportedStatement(text, reason, [.. names], span);
    }

    private bool ContinuesCompound() =>
        Current.Kind == TokenKind.Keyword && Current.Text is "elif" or "else" or "except" or "finally";

    private ImmutableArray<Statement> ParseBlock(string owner, int line)
    {
        ExpectOperator(":");
        var statements = ImmutableArray.CreateBuilder<Statement>();
        if (Current.Kind != TokenKind.NewLine)
        {
            ParseSimpleLine(statements);
            return statements.ToImmutable();
        }

        index++;
        if (Current.Kind != TokenKind.Indent)
        {
            if (Current.Kind is TokenKind.Error or TokenKind.IndentationError or TokenKind.TabError)
            {
                throw Refuse("invalid syntax");
            }

            var at = file.PositionOf(tokens[line].Start).Line;
            throw Indentation("IndentationError", $"expected an indented block after {owner} on line {at}");
        }

        index++;
        if (++blocks > MaximumBlocks)
        {
            throw new NestingException();
        }

        while (Current.Kind is not (TokenKind.Dedent or TokenKind.End))
        {
            ParseStatement(statements);
        }

        blocks--;
        index += Current.Kind == TokenKind.Dedent ? 1 : 0;
        return statements.ToImmutable();
    }

    private void ParseSimpleLine(ImmutableArray<Statement>.Builder statements)
    {
        do
        {
            statements.Add(ParseSimple());
        } while (TakeOperator(";") && Current.Kind is not (TokenKind.NewLine or TokenKind.End));

        if (Current.Kind == TokenKind.NewLine)
        {
            index++;
        }
        else if (Current.Kind != TokenKind.End)
        {
            throw Refuse("invalid syntax");
        }
    }

    private Statement ParseSimple()
    {
        var start = Current.Start;
        if (Current.Kind != TokenKind.Keyword)
        {
            return ParseExpressionStatement();
        }

        switch (Current.Text)
        {
            case "pass":
                index++;
                return new PassStatement(From(start));
            case "break":
                index++;
                return context.InLoop
                    ? new BreakStatement(From(start))
                    : throw new PythonSyntaxException("'break' outside loop", From(start));
            case "continue":
                index++;
                return context.InLoop
                    ? new ContinueStatement(From(start))
                    : throw new PythonSyntaxException("'continue' not properly in loop", From(start));
            case "return":
                return ParseReturn();
            case "raise":
                return ParseRaise();
            case "global" or "nonlocal":
                return ParseScope();
            case "del":
                return ParseDelete();
            case "assert":
                return ParseAssert();
            case "import":
                return ParseImport();
            case "from":
                return ParseImportFrom();
            default:
                return ParseExpressionStatement();
        }
    }

    private ReturnStatement ParseReturn()
    {
        var start = Current.Start;
        index++;
        var value = StartsExpression() ? ParseStarExpressions() : null;
        return context.IsFunction
            ? new ReturnStatement(value, From(start))
            : throw new PythonSyntaxException("'return' outside function", From(start));
    }

    private RaiseStatement ParseRaise()
    {
        var start = Current.Start;
        index++;
        if (!StartsExpression())
        {
            return new RaiseStatement(null, null, From(start));
        }

        var value = ParseExpression();
        var cause = TakeKeyword("from") ? ParseExpression() : null;
        return new RaiseStatement(value, cause, From(start));
    }

    private ScopeStatement ParseScope()
    {
        var start = Current.Start;
        var isGlobal = tokens[index++].Text == "global";
        var names = ImmutableArray.CreateBuilder<string>();
        do
        {
            var name = ExpectName().Text;
            names.Add(name);
            var kind = isGlobal ? "global" : "nonlocal";
            var problem =
                context.Parameters.Contains(name) ? $"name '{name}' is parameter and {kind}"
                : context.Annotated.Contains(name) ? $"annotated name '{name}' can't be {kind}"
                : context.Used.Contains(name) ? $"name '{name}' is used prior to {kind} declaration"
                : null;
            if (problem is not null)
            {
                throw new PythonSyntaxException(problem, From(start));
            }

            context.Declared.Add(name);
        } while (TakeOperator(","));

        return isGlobal || context.IsFunction || context.IsClass
            ? new ScopeStatement(isGlobal, names.ToImmutable(), From(start))
            : throw new PythonSyntaxException("nonlocal declaration not allowed at module level", From(start));
    }

    private DeleteStatement ParseDelete()
    {
        var start = Current.Start;
        index++;
        var items = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            items.Add(ParseTarget());
            CheckDeletion(items[^1]);
        } while (TakeOperator(",") && StartsExpression());

        return new DeleteStatement(items.ToImmutable(), From(start));
    }

    private AssertStatement ParseAssert()
    {
        var start = Current.Start;
        index++;
        var test = ParseExpression();
        var message = TakeOperator(",") ? ParseExpression() : null;
        return new AssertStatement(test, message, From(start));
    }

    private Statement ParseExpressionStatement()
    {
        var start = Current.Start;
        var first = IsKeyword("yield") ? ParseYield() : ParseStatementValue();
        if (IsOperator(":"))
        {
            return ParseAnnotated(first, start);
        }

        if (
            Current.Kind == TokenKind.Operator
            && Current.Text.Length >= 2
            && Current.Text[^1] == '='
            && OperatorPower(Current.Text) == 0
            && Current.Text is not ":="
        )
        {
            return ParseAugmented(first, start);
        }

        if (!IsOperator("="))
        {
            return first is StarredExpression
                ? throw new PythonSyntaxException("can't use starred expression here", first.Span)
                : new ExpressionStatement(first, From(start));
        }

        var targets = ImmutableArray.CreateBuilder<Expression>();
        var value = first;
        while (TakeOperator("="))
        {
            CheckTarget(value, isStarAllowed: false);
            targets.Add(value);
            value = IsKeyword("yield") ? ParseYield() : ParseStatementValue();
        }

        return value is StarredExpression
            ? throw new PythonSyntaxException("can't use starred expression here", value.Span)
            : new AssignmentStatement(targets.ToImmutable(), value, From(start));
    }

    // As ParseStarExpressions, but a lone "*a" is left for the caller: it may be a target.
    private Expression ParseStatementValue()
    {
        if (!IsOperator("*"))
        {
            return ParseStarExpressions();
        }

        var start = Current.Start;
        var first = ParseStarOrExpression(isNamedAllowed: false);
        if (!IsOperator(","))
        {
            return first;
        }

        var items = ImmutableArray.CreateBuilder<Expression>();
        items.Add(first);
        while (TakeOperator(",") && StartsExpression())
        {
            items.Add(ParseStarOrExpression(isNamedAllowed: false));
        }

        return new TupleExpression(items.ToImmutable(), From(start));
    }

    private AnnotatedAssignmentStatement ParseAnnotated(Expression target, int start)
    {
        index++;
        if (target is TupleExpression or ListExpression)
        {
            var kind = target is TupleExpression ? "tuple" : "list";
            throw new PythonSyntaxException($"only single target (not {kind}) can be annotated", target.Span);
        }

        if (target is not (NameExpression or AttributeExpression or SubscriptExpression))
        {
            throw new PythonSyntaxException("illegal target for annotation", target.Span);
        }

        if (target is NameExpression { Name: var name })
        {
            context.Annotated.Add(name);
            if (context.Declared.Contains(name))
            {
                throw new PythonSyntaxException($"annotated name '{name}' can't be global", target.Span);
            }
        }

        var annotation = ParseExpression();
        Expression? value = null;
        if (TakeOperator("="))
        {
            value = IsKeyword("yield") ? ParseYield() : ParseStarExpressions();
        }

        return new AnnotatedAssignmentStatement(target, annotation, value, From(start));
    }

    private AugmentedAssignmentStatement ParseAugmented(Expression target, int start)
    {
        if (target is not (NameExpression or AttributeExpression or SubscriptExpression))
        {
            throw new PythonSyntaxException(
                $"'{DescribeTarget(target)}' is an illegal expression for augmented assignment",
                target.Span
            );
        }

        var symbol = tokens[index++].Text[..^1];
        var value = IsKeyword("yield") ? ParseYield() : ParseStarExpressions();
        return new AugmentedAssignmentStatement(target, BinaryOperators.Of(symbol), value, From(start));
    }
}
