using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary>The clauses of comprehensions.</summary>
internal sealed class ComprehensionParser(ParserState state, IExpressionParser expressions, TargetParser targets)
{
    public static void RefuseStar(Expression element)
    {
        if (element is StarredExpression)
        {
            throw new PythonSyntaxException("iterable unpacking cannot be used in comprehension", element.Span);
        }
    }

    public ImmutableArray<ComprehensionClause> ParseClauses()
    {
        var clauses = ImmutableArray.CreateBuilder<ComprehensionClause>();
        while (state.StartsComprehension())
        {
            var start = state.Current.Start;
            if (state.TakeKeyword("async") && !state.Context.IsAsync)
            {
                throw new PythonSyntaxException(
                    "asynchronous comprehension outside of an asynchronous function",
                    state.From(start)
                );
            }

            state.Index++;
            var target = targets.ParseTargets();
            state.ExpectKeyword("in");
            state.Enter();
            var iterable = expressions.ParseBinary(Precedence.Or);
            var conditions = ImmutableArray.CreateBuilder<Expression>();
            while (state.TakeKeyword("if"))
            {
                conditions.Add(ParseCondition());
            }

            state.Depth--;
            clauses.Add(new ComprehensionClause(target, iterable, conditions.ToImmutable(), state.From(start)));
        }

        return clauses.ToImmutable();
    }

    private Expression ParseCondition() =>
        state.IsKeyword("lambda") ? throw state.Refuse("invalid syntax") : expressions.ParseBinary(Precedence.Or);
}
