using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary><c>copy</c>.</summary>
internal static class CopyModule
{
    private const int MaximumDepth = 100;

    public static PythonModule Make(ICallContext context) =>
        ModuleBuilder
            .Open("copy")
            .With("copy", (own, arguments) => Copy(own, arguments.Exactly("copy", 1, 1)[0], value => value))
            .With(
                "deepcopy",
                (own, arguments) =>
                    DeepCopy(own, arguments.Exactly("deepcopy", 1, 1)[0], new(ReferenceEqualityComparer.Instance), 0)
            );

    private static PythonValue DeepCopy(
        ICallContext context,
        PythonValue value,
        Dictionary<object, PythonValue> done,
        int depth
    )
    {
        context.Meter.Step();
        if (depth > MaximumDepth || done.ContainsKey(value))
        {
            // A copy of a value that contains itself, or contains a value twice, would have to keep that shape.
            throw new UnknowableException("the copy of a value with shared parts is not evaluated");
        }

        if (Contents.Find(value) is not null)
        {
            done.Add(value, value);
        }

        return Copy(context, value, item => DeepCopy(context, item, done, depth + 1));
    }

    private static PythonValue Copy(ICallContext context, PythonValue value, Func<PythonValue, PythonValue> copyItem)
    {
        switch (value)
        {
            case PythonList list:
                context.Meter.Charge(Contents.Of(list).Count);
                return Known.List(Contents.Of(list).Items.Select(copyItem).ToList());
            case PythonTuple tuple:
                return Known.Tuple(tuple.Items.Select(copyItem).ToList());
            case PythonDictionary dictionary:
                var items = new DictionaryItems(context.Meter.Keys);
                foreach (var (key, item) in Contents.Of(dictionary).Items)
                {
                    items.Add(new(key, copyItem(item)));
                }

                return new PythonDictionary(items);
            case PythonSet { IsFrozen: false } set:
                return Known.Set(context.Meter.Keys, Contents.Of(set).Items);
            case PythonShim or PythonIterator or PythonFile or PythonModule:
                throw new UnknowableException("the copy of the object is not evaluated");
            default:
                return value;
        }
    }
}
