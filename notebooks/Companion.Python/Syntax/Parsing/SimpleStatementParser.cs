using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary>Statements of one line.</summary>
internal sealed class SimpleStatementParser(
    ParserState state,
    IExpressionParser expressions,
    TargetParser targets,
    AssignmentParser assignments,
    ImportParser imports
)
{
    public Statement ParseSimple()
    {
        var start = state.Current.Start;
        if (state.Current.Kind != TokenKind.Keyword)
        {
            return assignments.ParseExpressionStatement();
        }

        switch (state.Current.Text)
        {
            case "pass":
                state.Index++;
                return new PassStatement(state.From(start));
            case "break":
                state.Index++;
                return state.Context.InLoop
                    ? new BreakStatement(state.From(start))
                    : throw new PythonSyntaxException("'break' outside loop", state.From(start));
            case "continue":
                state.Index++;
                return state.Context.InLoop
                    ? new ContinueStatement(state.From(start))
                    : throw new PythonSyntaxException("'continue' not properly in loop", state.From(start));
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
                return imports.ParseImport();
            case "from":
                return imports.ParseImportFrom();
            default:
                return assignments.ParseExpressionStatement();
        }
    }

    private ReturnStatement ParseReturn()
    {
        var start = state.Current.Start;
        state.Index++;
        var value = state.StartsExpression() ? expressions.ParseStarExpressions() : null;
        return state.Context.IsFunction
            ? new ReturnStatement(value, state.From(start))
            : throw new PythonSyntaxException("'return' outside function", state.From(start));
    }

    private RaiseStatement ParseRaise()
    {
        var start = state.Current.Start;
        state.Index++;
        if (!state.StartsExpression())
        {
            return new RaiseStatement(null, null, state.From(start));
        }

        var value = expressions.ParseExpression();
        var cause = state.TakeKeyword("from") ? expressions.ParseExpression() : null;
        return new RaiseStatement(value, cause, state.From(start));
    }

    private ScopeStatement ParseScope()
    {
        var start = state.Current.Start;
        var isGlobal = state.Tokens[state.Index++].Text == "global";
        var names = ImmutableArray.CreateBuilder<string>();
        do
        {
            var name = state.ExpectName().Text;
            names.Add(name);
            var kind = isGlobal ? "global" : "nonlocal";
            var problem =
                state.Context.Parameters.Contains(name) ? $"name '{name}' is parameter and {kind}"
                : state.Context.Annotated.Contains(name) ? $"annotated name '{name}' can't be {kind}"
                : state.Context.Used.Contains(name) ? $"name '{name}' is used prior to {kind} declaration"
                : null;
            if (problem is not null)
            {
                throw new PythonSyntaxException(problem, state.From(start));
            }

            state.Context.Declared.Add(name);
        } while (state.TakeOperator(","));

        return isGlobal || state.Context.IsFunction || state.Context.IsClass
            ? new ScopeStatement(isGlobal, names.ToImmutable(), state.From(start))
            : throw new PythonSyntaxException("nonlocal declaration not allowed at module level", state.From(start));
    }

    private DeleteStatement ParseDelete()
    {
        var start = state.Current.Start;
        state.Index++;
        var items = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            items.Add(targets.ParseTarget());
            TargetRules.CheckDeletion(items[^1]);
        } while (state.TakeOperator(",") && state.StartsExpression());

        return new DeleteStatement(items.ToImmutable(), state.From(start));
    }

    private AssertStatement ParseAssert()
    {
        var start = state.Current.Start;
        state.Index++;
        var test = expressions.ParseExpression();
        var message = state.TakeOperator(",") ? expressions.ParseExpression() : null;
        return new AssertStatement(test, message, state.From(start));
    }
}
