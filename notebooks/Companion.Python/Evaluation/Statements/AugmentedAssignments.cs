using Companion.Python.BuiltIns;
using Companion.Python.Calls;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.Expressions;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Statements;

/// <summary>Augmented assignments such as <c>+=</c>.</summary>
internal sealed class AugmentedAssignments(
    EvaluationState state,
    IEvaluator evaluator,
    PathExplorer paths,
    Changes changes,
    Doubts doubts,
    Targets assignments,
    Operators operators,
    ICallContext context
)
{
    public void RunAugmented(AugmentedAssignmentStatement augmented, Scope scope)
    {
        // The target's own expressions are evaluated once.
        var place = assignments.Locate(augmented.Target, scope);
        var left = assignments.Read(augmented.Target, place, scope);
        var right = evaluator.Evaluate(augmented.Value, scope);
        PythonValue result;
        try
        {
            result = InPlace(left, augmented.Operator, right, augmented);
        }
        catch (UnknowableException exception)
        {
            result = paths.MayRaise(state.Unknown(exception, augmented));
            doubts.MarkReachable(left, (Undetermined)result);
        }

        assignments.Write(augmented.Target, place, result, scope);
    }

    private PythonValue InPlace(PythonValue left, BinaryOperator binary, PythonValue right, SyntaxNode node)
    {
        switch (left)
        {
            case Undetermined or PythonOpaque:
                doubts.MarkEscaped(paths.MayRaise(UnknownValues.AsUndetermined(left)));
                state.Escapes.Add(right);
                return UnknownValues.AsUndetermined(left);
            case PythonList list when binary == BinaryOperator.Add:
                Extend(list, right);
                return list;
            case PythonList list
                when binary == BinaryOperator.Multiply
                    && Arithmetic.Apply(state.Meter, left, binary, right) is PythonList repeated:
                Become(list, repeated);
                return list;
            case PythonDictionary dictionary when binary == BinaryOperator.Or:
                var more = new DictionaryItems(state.Meter.Keys);
                MappingArguments.Fill(context, more, right);
                MappingArguments.UpdateFrom(context, dictionary, new PythonDictionary(more));
                return dictionary;
            case PythonSet { IsFrozen: false } set
                when IsSetOperator(binary)
                    && right is PythonSet
                    && SetArithmetic.Apply(state.Meter, left, binary, right) is PythonSet combined:
                SetMethods.Become(context, set, Contents.Of(combined).Items);
                return set;
            default:
                return operators.Combine(left, binary, right, node, isInPlace: true);
        }
    }

    private static bool IsSetOperator(BinaryOperator binary) =>
        binary is BinaryOperator.Or or BinaryOperator.And or BinaryOperator.Subtract or BinaryOperator.ExclusiveOr;

    private void Extend(PythonList list, PythonValue right)
    {
        if (right is Undetermined or PythonOpaque)
        {
            doubts.Mark(Contents.Of(list), paths.MayRaise(UnknownValues.AsUndetermined(right)));
            return;
        }

        var added = Iteration.Ordered(state.Meter, right).ToList();
        var items = Contents.Of(list);
        state.Meter.CheckItems(items.Count + added.Count);
        changes.Touch(items);
        items.Items.AddRange(added);
    }

    private void Become(PythonList list, PythonList other)
    {
        var items = Contents.Of(list);
        changes.Touch(items);
        var all = Contents.Of(other).Items;
        items.Items.Clear();
        items.Items.AddRange(all);
    }
}
