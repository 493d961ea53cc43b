using System.Collections.Immutable;
using System.Numerics;
using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>Values that are used all over the evaluator.</summary>
internal static class Known
{
    private static readonly PythonInteger[] Small = [.. Enumerable.Range(-8, 1040).Select(n => new PythonInteger(n))];

    public static readonly PythonBool True = new(true);

    public static readonly PythonBool False = new(false);

    public static readonly PythonString Empty = new("");

    public static PythonValue None => PythonNone.Value;

    public static PythonBool Of(bool value) => value ? True : False;

    public static PythonInteger Of(long value) =>
        value is >= -8 and < 1032 ? Small[value + 8] : new PythonInteger(value);

    public static PythonInteger Of(BigInteger value) => new(value);

    public static PythonString Of(string value) => new(value);

    public static PythonFloat Of(double value) => new(value);

    public static PythonList List(IEnumerable<PythonValue> items) => new(new ListItems(items));

    public static PythonTuple Tuple(params PythonValue[] items) => new(ImmutableArray.Create(items));

    public static PythonTuple Tuple(IEnumerable<PythonValue> items) => new([.. items]);

    public static PythonDictionary Dictionary(IEqualityComparer<PythonValue> keys) => new(new DictionaryItems(keys));

    public static PythonDictionary Dictionary(
        IEqualityComparer<PythonValue> keys,
        params (string Key, PythonValue Value)[] entries
    )
    {
        var items = new DictionaryItems(keys);
        foreach (var (key, value) in entries)
        {
            items.Add(new(Of(key), value));
        }

        return new PythonDictionary(items);
    }

    public static PythonSet Set(
        IEqualityComparer<PythonValue> keys,
        IEnumerable<PythonValue> items,
        bool isFrozen = false
    )
    {
        var set = new SetItems(keys);
        foreach (var item in items)
        {
            if (set.Find(item) < 0)
            {
                set.Add(item);
            }
        }

        return new PythonSet(set, isFrozen);
    }
}
