using Companion.Python.Calls;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.Expressions;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation.Statements;

/// <summary><c>raise</c> and <c>assert</c>.</summary>
internal sealed class Raises(EvaluationState state, IEvaluator evaluator, PathExplorer paths, Conditions conditions)
{
    public void RunRaise(RaiseStatement raise, Scope scope)
    {
        if (raise.Value is null)
        {
            throw state.Handled.Count > 0
                ? state.Handled.Peek()
                : Errors.Of("RuntimeError", "No active exception to reraise");
        }

        var value = evaluator.Evaluate(raise.Value, scope);
        if (raise.Cause is not null)
        {
            evaluator.Evaluate(raise.Cause, scope);
        }

        if (value is PythonType type && type.IsSubclassOf(PythonTypes.Exception("BaseException")))
        {
            value = evaluator.Call(value, Arguments.None, raise.Value);
        }

        if (value is PythonException exception)
        {
            throw new PythonRaise(exception) { Location = new SourceLocation(state.File, raise.Span) };
        }

        if (value is Undetermined or PythonOpaque)
        {
            // It is certain to raise, but what is not known. The name is the best guess at the exception's type.
            var name = SourceName(raise.Value);
            var unknown = new PythonException(new PythonType(name, PythonTypes.Exception("Exception")), []);
            var why = UnknownValues.AsUndetermined(value);
            var known = new PythonRaise(unknown) { Location = new SourceLocation(state.File, raise.Span) };
            state.LastDropped = known;
            paths.MayRaise(why);
            if (state.Barriers.Exists(barrier => barrier.Takes(CompletionKind.Raise)))
            {
                throw new DeadEndException();
            }

            throw known;
        }

        throw Errors.Type("exceptions must derive from BaseException");
    }

    private static string SourceName(Expression expression) =>
        expression switch
        {
            NameExpression name => name.Name,
            AttributeExpression attribute => attribute.Name,
            CallExpression call => SourceName(call.Function),
            _ => "Exception",
        };

    public void RunAssert(AssertStatement assertion, Scope scope)
    {
        var isTrue = conditions.Decide(evaluator.Evaluate(assertion.Test, scope), assertion.Test, out var why);
        if (why is not null)
        {
            paths.MayRaise(why, Errors.Of(PythonTypes.Exception("AssertionError")));
        }
        else if (!isTrue)
        {
            var message = assertion.Message is null ? null : evaluator.Evaluate(assertion.Message, scope);
            throw message is null
                ? Errors.Of(PythonTypes.Exception("AssertionError"))
                : Errors.Of(PythonTypes.Exception("AssertionError"), message);
        }
    }
}
