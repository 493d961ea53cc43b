using System.Collections.Immutable;
using Companion.Python.Calls;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation;

/// <summary>The points at which the evaluation of one thing leads to that of any other.</summary>
internal interface IEvaluator
{
    /// <summary>The value of an expression.</summary>
    PythonValue Evaluate(Expression expression, Scope scope);

    /// <summary>Runs statements until one of them leaves.</summary>
    Completion Run(ImmutableArray<Statement> statements, Scope scope);

    /// <summary>Calls a value; the node is where the call is written, if it is.</summary>
    PythonValue Call(PythonValue function, Arguments arguments, SyntaxNode? node = null);

    /// <summary>The module of a dotted name, loaded with the packages that it lies in.</summary>
    PythonValue Import(string name, SyntaxNode node);
}
