using Companion.Python.BuiltIns;
using Companion.Python.Calls;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Invocation;

/// <summary>Evaluates calls in the source.</summary>
internal sealed class CallEvaluator(IEvaluator evaluator, Doubts doubts, ArgumentEvaluator argumentLists, Caller caller)
{
    public PythonValue EvaluateCall(CallExpression call, Scope scope)
    {
        var function = evaluator.Evaluate(call.Function, scope);
        if (call.Arguments.IsEmpty && NamesCall(call, function, scope) is { } names)
        {
            return names;
        }

        // any(…) and similar functions over a generator over a set do not depend on the set's order.
        var arguments = argumentLists.EvaluateArguments(call, function, scope, out var unknown);
        if (unknown is not null)
        {
            return caller.CallUnknown(function, arguments, unknown);
        }

        if (function is Undetermined why && MayWrite(call.Function))
        {
            doubts.MarkEscaped(why);
        }

        return caller.Call(function, arguments, call);
    }

    // Other methods of an unknown value belong to foreign objects.
    private static bool MayWrite(Expression function) =>
        function is not AttributeExpression attribute || Methods.Change(attribute.Name);

    private static PythonNames? NamesCall(CallExpression call, PythonValue function, Scope scope) =>
        function is PythonBuiltIn { Name: "globals" }
        || (function is PythonBuiltIn { Name: "locals" or "vars" } && scope.Kind == ScopeKind.Module)
            ? new PythonNames(scope.Module)
            : null;
}
