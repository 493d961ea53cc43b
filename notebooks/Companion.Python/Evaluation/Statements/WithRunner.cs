using Companion.Python.Evaluation.Expressions;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Statements;

/// <summary><c>with</c>.</summary>
internal sealed class WithRunner(EvaluationState state, IEvaluator evaluator, Targets assignments, TryRunner tries)
{
    public Completion RunWith(WithStatement with, Scope scope)
    {
        var suppressed = new List<PythonType>();
        foreach (var item in with.Items)
        {
            var context = evaluator.Evaluate(item.Context, scope);
            if (context is PythonShim { Type: "suppress" } shim && shim.Members["types"] is PythonTuple types)
            {
                suppressed.AddRange(types.Items.OfType<PythonType>());
            }

            if (item.Target is not null)
            {
                var value = context is PythonFile or Undetermined
                    ? context
                    : state.Unknown("the context of a 'with' is not evaluated", item.Context);
                assignments.AssignTo(item.Target, value, scope);
            }
        }

        if (suppressed.Count == 0)
        {
            return evaluator.Run(with.Body, scope);
        }

        // contextlib.suppress is a try with an empty handler.
        var handlers = suppressed.Select(type => new ExceptHandler(
            new ConstantExpression(type, with.Span),
            null,
            [],
            with.Span
        ));
        return tries.RunHandled(new TryStatement(with.Body, [.. handlers], [], [], with.Span), scope);
    }
}
