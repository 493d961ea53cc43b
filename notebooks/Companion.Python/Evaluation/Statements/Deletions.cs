using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Statements;

/// <summary><c>del</c>.</summary>
internal sealed class Deletions(
    EvaluationState state,
    IEvaluator evaluator,
    PathExplorer paths,
    Changes changes,
    Doubts doubts,
    NameResolver resolver
)
{
    public void RunDelete(DeleteStatement delete, Scope scope)
    {
        foreach (var target in delete.Targets)
        {
            DeleteTarget(target, scope);
        }
    }

    private void DeleteTarget(Expression target, Scope scope)
    {
        switch (target)
        {
            case NameExpression name:
                resolver.Delete(name.Name, scope);
                break;
            case TupleExpression tuple:
                tuple.Items.ToList().ForEach(item => DeleteTarget(item, scope));
                break;
            case ListExpression list:
                list.Items.ToList().ForEach(item => DeleteTarget(item, scope));
                break;
            case SubscriptExpression subscript:
                DeleteItem(
                    evaluator.Evaluate(subscript.Value, scope),
                    evaluator.Evaluate(subscript.Index, scope),
                    subscript
                );
                break;
            case AttributeExpression attribute:
                DeleteAttribute(evaluator.Evaluate(attribute.Value, scope), attribute);
                break;
        }
    }

    private void DeleteAttribute(PythonValue owner, AttributeExpression attribute)
    {
        switch (owner)
        {
            case PythonModule module when module.Names.Get(attribute.Name) is not null:
                state.Journal.Assign(module.Names, attribute.Name, null);
                break;
            case Undetermined or PythonOpaque or PythonShim or PythonModule { IsOpen: true }:
                paths.MayRaise(UnknownValues.AsUndetermined(owner));
                break;
            default:
                throw Errors.Attribute(owner, attribute.Name);
        }
    }

    private void DeleteItem(PythonValue owner, PythonValue index, SyntaxNode node)
    {
        try
        {
            switch (owner)
            {
                case PythonDictionary dictionary:
                    var entries = Contents.Of(dictionary);
                    var place = entries.Find(index);
                    if (place < 0)
                    {
                        throw Errors.Key(index);
                    }

                    changes.Touch(entries);
                    state.Meter.Charge(entries.Count * Meter.CostOfRemoval);
                    entries.RemoveAt(place);
                    break;
                case PythonList list:
                    DeleteFromList(Contents.Of(list), index);
                    break;
                case PythonNames names when index is PythonString name:
                    if (names.Module.Names.Get(name.Value) is null)
                    {
                        throw Errors.Key(index);
                    }

                    state.Journal.Assign(names.Module.Names, name.Value, null);
                    break;
                case Undetermined or PythonOpaque or PythonShim or PythonNames:
                    doubts.MarkReachable(owner, paths.MayRaise(UnknownValues.AsUndetermined(owner)));
                    doubts.MarkEscaped(UnknownValues.AsUndetermined(owner));
                    break;
                default:
                    var isSequence = owner is PythonString or PythonTuple or PythonBytes or PythonRange or PythonSet;
                    var verb = isSequence && Numbers.IsInteger(index) ? "doesn't" : "does not";
                    throw Errors.Type($"'{PythonTypes.NameOf(owner)}' object {verb} support item deletion");
            }
        }
        catch (UnknowableException exception)
        {
            doubts.MarkReachable(owner, paths.MayRaise(state.Unknown(exception, node)));
        }
    }

    private void DeleteFromList(ListItems items, PythonValue index)
    {
        state.Meter.Charge(items.Count);
        if (index is not PythonSlice slice)
        {
            var place = Numbers.IsInteger(index)
                ? Sequences.Place("list", items.Count, index, "list assignment index out of range")
                : Sequences.Place("list", items.Count, index);
            changes.Touch(items);
            items.Items.RemoveAt(place);
            return;
        }

        var (start, step, count) = Sequences.Resolve(slice, items.Count);
        changes.Touch(items);
        var gone = Enumerable.Range(0, count).Select(at => (int)(start + (at * step))).ToHashSet();
        var kept = items.Items.Where((_, at) => !gone.Contains(at)).ToList();
        items.Items.Clear();
        items.Items.AddRange(kept);
    }
}
