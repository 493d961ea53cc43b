using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary>Assignments, and expressions that are statements.</summary>
internal sealed class AssignmentParser(ParserState state, IExpressionParser expressions)
{
    public Statement ParseExpressionStatement()
    {
        var start = state.Current.Start;
        var first = state.IsKeyword("yield") ? expressions.ParseYield() : ParseStatementValue();
        if (state.IsOperator(":"))
        {
            return ParseAnnotated(first, start);
        }

        if (
            state.Current.Kind == TokenKind.Operator
            && state.Current.Text.Length >= 2
            && state.Current.Text[^1] == '='
            && Precedence.Of(state.Current.Text) == 0
            && state.Current.Text is not ":="
        )
        {
            return ParseAugmented(first, start);
        }

        if (!state.IsOperator("="))
        {
            return first is StarredExpression
                ? throw new PythonSyntaxException("can't use starred expression here", first.Span)
                : new ExpressionStatement(first, state.From(start));
        }

        var targets = ImmutableArray.CreateBuilder<Expression>();
        var value = first;
        while (state.TakeOperator("="))
        {
            TargetRules.CheckTarget(value, isStarAllowed: false);
            targets.Add(value);
            value = state.IsKeyword("yield") ? expressions.ParseYield() : ParseStatementValue();
        }

        return value is StarredExpression
            ? throw new PythonSyntaxException("can't use starred expression here", value.Span)
            : new AssignmentStatement(targets.ToImmutable(), value, state.From(start));
    }

    // Like ParseStarExpressions, but leaves a lone "*a" to the caller: it may be a target.
    private Expression ParseStatementValue()
    {
        if (!state.IsOperator("*"))
        {
            return expressions.ParseStarExpressions();
        }

        var start = state.Current.Start;
        var first = expressions.ParseStarOrExpression(isNamedAllowed: false);
        if (!state.IsOperator(","))
        {
            return first;
        }

        var items = ImmutableArray.CreateBuilder<Expression>();
        items.Add(first);
        while (state.TakeOperator(",") && state.StartsExpression())
        {
            items.Add(expressions.ParseStarOrExpression(isNamedAllowed: false));
        }

        return new TupleExpression(items.ToImmutable(), state.From(start));
    }

    private AnnotatedAssignmentStatement ParseAnnotated(Expression target, int start)
    {
        state.Index++;
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
            state.Context.Annotated.Add(name);
            if (state.Context.Declared.Contains(name))
            {
                throw new PythonSyntaxException($"annotated name '{name}' can't be global", target.Span);
            }
        }

        var annotation = expressions.ParseExpression();
        Expression? value = null;
        if (state.TakeOperator("="))
        {
            value = state.IsKeyword("yield") ? expressions.ParseYield() : expressions.ParseStarExpressions();
        }

        return new AnnotatedAssignmentStatement(target, annotation, value, state.From(start));
    }

    private AugmentedAssignmentStatement ParseAugmented(Expression target, int start)
    {
        if (target is not (NameExpression or AttributeExpression or SubscriptExpression))
        {
            throw new PythonSyntaxException(
                $"'{TargetRules.DescribeTarget(target)}' is an illegal expression for augmented assignment",
                target.Span
            );
        }

        var symbol = state.Tokens[state.Index++].Text[..^1];
        var value = state.IsKeyword("yield") ? expressions.ParseYield() : expressions.ParseStarExpressions();
        return new AugmentedAssignmentStatement(target, BinaryOperators.Of(symbol), value, state.From(start));
    }
}
