using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary><c>in</c>.</summary>
internal sealed class Membership(EvaluationState state, Iterables iterables)
{
    /// <summary><c>item in container</c>.</summary>
    public bool Contains(PythonValue container, PythonValue item)
    {
        switch (container)
        {
            case PythonString text:
                return IsInText(text, item);
            case PythonDictionary dictionary:
                return Contents.Of(dictionary).Find(item) >= 0;
            case PythonSet set:
                var key = item is PythonSet { IsFrozen: false } own
                    ? Known.Set(state.Meter.Keys, Contents.Of(own).Items, true)
                    : item;
                return Contents.Of(set).Find(key) >= 0;
            case PythonView { Kind: ViewKind.Keys } view:
                return Contents.Of(view.Dictionary).Find(item) >= 0;
            case PythonNames names when item is PythonString name:
                return names.Module.Names.Get(name.Value) switch
                {
                    null when names.Module.Names.Doubt is { } doubt => throw new UnknowableException(doubt),
                    Undetermined undetermined => throw new UnknowableException(undetermined),
                    var value => value is not null,
                };
            case PythonRange range when Numbers.IsInteger(item):
                var offset = Numbers.Integer(item) - range.Start;
                return (offset % range.Step).IsZero
                    && (offset / range.Step).Sign >= 0
                    && offset / range.Step < range.Length;
            case PythonBytes:
                throw new UnknowableException("membership in bytes is not evaluated");
            case PythonModule or PythonFunction or PythonType or PythonPath:
                throw Errors.Type($"argument of type '{PythonTypes.NameOf(container)}' is not iterable");
        }

        if (Iterables.IsNotIterable(container))
        {
            throw Errors.Type($"argument of type '{PythonTypes.NameOf(container)}' is not iterable");
        }

        return IsAmongItems(container, item);
    }

    private bool IsInText(PythonString text, PythonValue item)
    {
        state.Meter.CountText(text.Value.Length);
        return item switch
        {
            PythonString part => text.Value.Contains(part.Value, StringComparison.Ordinal),
            Undetermined undetermined => throw new UnknowableException(undetermined),
            PythonOpaque opaque => throw new UnknowableException(opaque.Value),
            _ => throw Errors.Type($"'in <string>' requires string as left operand, not {PythonTypes.NameOf(item)}"),
        };
    }

    private bool IsAmongItems(PythonValue container, PythonValue item)
    {
        // An equal item decides, whatever the undetermined items may be.
        UnknowableException? unknown = null;
        foreach (var candidate in iterables.Iterate(container))
        {
            state.Meter.Step();
            try
            {
                if (Equality.AreSame(state.Meter, candidate, item))
                {
                    return true;
                }
            }
            catch (UnknowableException exception)
            {
                unknown ??= exception;
            }
        }

        return unknown is null ? false : throw unknown;
    }
}
