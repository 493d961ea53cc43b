using Companion.Python.Objects;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary><c>|</c>, <c>&amp;</c>, <c>-</c> and <c>^</c> of sets, views and dicts.</summary>
internal static class SetArithmetic
{
    public static PythonValue? Apply(Meter meter, PythonValue left, BinaryOperator binary, PythonValue right)
    {
        if (left is PythonDictionary one && right is PythonDictionary two && binary == BinaryOperator.Or)
        {
            meter.CheckItems(Contents.Of(one).Count + Contents.Of(two).Count);
            var merged = new DictionaryItems(meter.Keys);
            foreach (var entry in Contents.Of(one).Items.Concat(Contents.Of(two).Items))
            {
                Dictionaries.Put(merged, entry.Key, entry.Value);
            }

            return new PythonDictionary(merged);
        }

        if (left is PythonView { Kind: not ViewKind.Values })
        {
            return binary == BinaryOperator.And && right is not (PythonSet or PythonView)
                ? Intersect(
                    meter,
                    Contents.Of(Known.Set(meter.Keys, Iteration.ToList(meter, left))),
                    Iteration.Of(meter, right),
                    isFrozen: false
                )
                : Combine(
                    meter,
                    Iteration.ToList(meter, left),
                    binary,
                    [.. Iteration.Of(meter, right)],
                    isFrozen: false
                );
        }

        if (right is PythonView { Kind: not ViewKind.Values } && left is PythonSet)
        {
            return Combine(
                meter,
                Iteration.ToList(meter, left),
                binary,
                Iteration.ToList(meter, right),
                isFrozen: false
            );
        }

        return left is PythonSet set && right is PythonSet
            ? Combine(meter, Iteration.ToList(meter, left), binary, Iteration.ToList(meter, right), set.IsFrozen)
            : null;
    }

    public static PythonSet Combine(
        Meter meter,
        IReadOnlyList<PythonValue> left,
        BinaryOperator binary,
        IReadOnlyList<PythonValue> right,
        bool isFrozen
    )
    {
        meter.CheckItems(left.Count + right.Count);
        if (binary == BinaryOperator.Or)
        {
            return Known.Set(meter.Keys, left.Concat(right), isFrozen);
        }

        var (one, two) = (Contents.Of(Known.Set(meter.Keys, left)), Contents.Of(Known.Set(meter.Keys, right)));
        if (binary == BinaryOperator.And && two.Count > one.Count)
        {
            // Of equal items (1 and True), those of the smaller set stay; if both have the same size, those of the
            // right one.
            (one, two) = (two, one);
        }

        return Known.Set(
            meter.Keys,
            binary switch
            {
                BinaryOperator.And => two.Items.Where(item => one.Find(item) >= 0),
                BinaryOperator.Subtract => one.Items.Where(item => two.Find(item) < 0),
                _ => one.Items.Where(item => two.Find(item) < 0).Concat(two.Items.Where(item => one.Find(item) < 0)),
            },
            isFrozen
        );
    }

    /// <summary>
    /// The items of an iterable that is not a set, as far as the set contains them. Reading stops as soon as all items
    /// of the set are found.
    /// </summary>
    public static PythonSet Intersect(Meter meter, SetItems set, IEnumerable<PythonValue> other, bool isFrozen)
    {
        var found = new SetItems(meter.Keys);
        foreach (var item in other)
        {
            meter.Step();
            if (set.Find(item) < 0 || found.Find(item) >= 0)
            {
                continue;
            }

            found.Add(item);
            if (found.Count >= set.Count)
            {
                break;
            }
        }

        return new PythonSet(found, isFrozen);
    }
}
