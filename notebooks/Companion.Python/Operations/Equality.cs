using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary><c>==</c> and <c>is</c>.</summary>
internal static class Equality
{
    private const int MaximumDepth = 200;

    /// <summary>Equal or identical: the comparison that <c>in</c>, keys and container comparisons use.</summary>
    public static bool AreSame(Meter meter, PythonValue left, PythonValue right) =>
        ReferenceEquals(left, right) && left is not (Undetermined or PythonOpaque) || AreEqual(meter, left, right);

    public static bool AreEqual(Meter meter, PythonValue left, PythonValue right) => AreEqual(meter, left, right, 0);

    /// <summary>
    /// Compares identity as far as it is known: for None, truth values and objects with state; otherwise it is
    /// unknowable.
    /// </summary>
    public static bool AreIdentical(Meter meter, PythonValue left, PythonValue right)
    {
        if (left is Undetermined or PythonOpaque || right is Undetermined or PythonOpaque)
        {
            throw new UnknowableException("the identity of the value is not known");
        }

        if (left is PythonBool one && right is PythonBool other)
        {
            return one.Value == other.Value;
        }

        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (PythonTypes.Of(left) != PythonTypes.Of(right) || left is PythonNone || Contents.Find(left) is { })
        {
            return false;
        }

        if (left is PythonType or PythonModule or PythonFunction or PythonIterator)
        {
            return false;
        }

        // Python's caches decide whether equal numbers, strings and tuples are one object; unequal ones are two
        // objects.
        return AreEqual(meter, left, right)
            ? throw new UnknowableException("whether two equal values are one object is up to Python's caches")
            : false;
    }

    private static bool AreEqual(Meter meter, PythonValue left, PythonValue right, int depth)
    {
        meter.Count();
        if (depth > MaximumDepth)
        {
            throw new UnknowableException("the values are nested too deeply to be compared");
        }

        switch (left, right)
        {
            case (Undetermined undetermined, _):
                throw new UnknowableException(undetermined);
            case (_, Undetermined undetermined):
                throw new UnknowableException(undetermined);
            case (PythonOpaque opaque, _):
                throw new UnknowableException(opaque.Value);
            case (_, PythonOpaque opaque):
                throw new UnknowableException(opaque.Value);
            case (PythonString one, PythonString two):
                meter.CountText(one.Value.Length);
                return one.Value == two.Value;
            case (PythonBool or PythonInteger or PythonFloat, PythonBool or PythonInteger or PythonFloat):
                return Numbers.Compare(left, right) == 0;
            case (PythonList one, PythonList two):
                return AreListed(meter, Contents.Of(one).Items, Contents.Of(two).Items, depth);
            case (PythonTuple one, PythonTuple two):
                return AreListed(meter, one.Items, two.Items, depth);
            case (PythonDictionary one, PythonDictionary two):
                return AreMapped(meter, Contents.Of(one), Contents.Of(two), depth);
            case (PythonSet one, PythonSet two):
                return AreSets(meter, Contents.Of(one).Items, Contents.Of(two).Items);
            case (PythonView { Kind: not ViewKind.Values } one, PythonView { Kind: not ViewKind.Values } two):
                return AreSets(meter, Iteration.ToList(meter, one), Iteration.ToList(meter, two));
            case (PythonView { Kind: not ViewKind.Values } one, PythonSet two):
                return AreSets(meter, Iteration.ToList(meter, one), Contents.Of(two).Items);
            case (PythonSet, PythonView { Kind: not ViewKind.Values }):
                return AreEqual(meter, right, left, depth);
            case (PythonBytes one, PythonBytes two):
                return one.Value.AsSpan().SequenceEqual(two.Value.AsSpan());
            case (PythonPath one, PythonPath two):
                return one.Value == two.Value;
            case (PythonTimeDelta one, PythonTimeDelta two):
                return one.Microseconds == two.Microseconds;
            case (PythonRange one, PythonRange two):
                return AreRanges(one, two);
            case (PythonSlice one, PythonSlice two):
                return AreEqual(meter, one.Start, two.Start)
                    && AreEqual(meter, one.Stop, two.Stop)
                    && AreEqual(meter, one.Step, two.Step);
            default:
                return ReferenceEquals(left, right);
        }
    }

    private static bool AreRanges(PythonRange one, PythonRange two) =>
        one.Length == two.Length
        && (one.Length.IsZero || (one.Start == two.Start && (one.Length == 1 || one.Step == two.Step)));

    private static bool AreListed(
        Meter meter,
        IReadOnlyList<PythonValue> left,
        IReadOnlyList<PythonValue> right,
        int depth
    )
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        // A difference decides, whatever an undetermined item may be.
        UnknowableException? unknown = null;
        for (var at = 0; at < left.Count; at++)
        {
            try
            {
                if (!ReferenceEquals(left[at], right[at]) && !AreEqual(meter, left[at], right[at], depth + 1))
                {
                    return false;
                }
            }
            catch (UnknowableException exception)
            {
                meter.CountException();
                unknown ??= exception;
            }
        }

        return unknown is null ? true : throw unknown;
    }

    private static bool AreMapped(Meter meter, DictionaryItems left, DictionaryItems right, int depth)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var (key, value) in left.Items)
        {
            var place = right.Find(key);
            if (place < 0)
            {
                return false;
            }

            var other = right.Items[place].Value;
            if (!ReferenceEquals(value, other) && !AreEqual(meter, value, other, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSets(
        Meter meter,
        IReadOnlyCollection<PythonValue> left,
        IReadOnlyCollection<PythonValue> right
    )
    {
        var set = Contents.Of(Known.Set(meter.Keys, right));
        return left.Count == set.Count && left.All(item => set.Find(item) >= 0);
    }
}
