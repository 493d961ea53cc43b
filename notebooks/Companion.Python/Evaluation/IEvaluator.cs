using System.Collections.Immutable;
using Companion.Python.Calls;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation;

/// <summary>The entry points through which the parts of the evaluator call each other.</summary>
internal interface IEvaluator
{
    /// <summary>Evaluates an expression.</summary>
    PythonValue Evaluate(Expression expression, Scope scope);

    /// <summary>Runs statements until one of them leaves.</summary>
    Completion Run(ImmutableArray<Statement> statements, Scope scope);

    /// <summary>Calls a value; the node is the call in the source, if there is one.</summary>
    PythonValue Call(PythonValue function, Arguments arguments, SyntaxNode? node = null);

    /// <summary>The module with a dotted name, loaded together with the packages that contain it.</summary>
    PythonValue Import(string name, SyntaxNode node);
}
