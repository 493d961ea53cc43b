using Companion.Python.Objects;
using Companion.Python.Syntax;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> and <c>&gt;=</c>.</summary>
internal static class Ordering
{
    private const int MaximumDepth = 200;

    public static bool Compare(Meter meter, PythonValue left, ComparisonOperator comparison, PythonValue right) =>
        Compare(meter, left, comparison, right, 0);

    private static bool Compare(
        Meter meter,
        PythonValue left,
        ComparisonOperator comparison,
        PythonValue right,
        int depth
    )
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
            case (PythonBool or PythonInteger or PythonFloat, PythonBool or PythonInteger or PythonFloat):
                return Holds(Numbers.Compare(left, right), comparison);
            case (PythonString one, PythonString two):
                return Holds(CompareText(meter, one.Value, two.Value), comparison);
            case (PythonBytes one, PythonBytes two):
                return Holds(Math.Sign(one.Value.AsSpan().SequenceCompareTo(two.Value.AsSpan())), comparison);
            case (PythonPath one, PythonPath two):
                return Holds(ComparePaths(meter, one.Value, two.Value), comparison);
            case (PythonTimeDelta one, PythonTimeDelta two):
                return Holds(Math.Sign(one.Microseconds.CompareTo(two.Microseconds)), comparison);
            case (PythonList one, PythonList two):
                return CompareItems(meter, Contents.Of(one).Items, comparison, Contents.Of(two).Items, depth);
            case (PythonTuple one, PythonTuple two):
                return CompareItems(meter, one.Items, comparison, two.Items, depth);
            case (PythonSet one, PythonSet two):
                return CompareSets(Contents.Of(one), comparison, Contents.Of(two));
            case (
                PythonView { Kind: not ViewKind.Values }
                    or PythonSet,
                PythonView { Kind: not ViewKind.Values }
                    or PythonSet
            ):
                return CompareSets(
                    Contents.Of(Known.Set(meter.Keys, Iteration.ToList(meter, left))),
                    comparison,
                    Contents.Of(Known.Set(meter.Keys, Iteration.ToList(meter, right)))
                );
            default:
                throw Errors.Type(
                    $"'{ComparisonOperators.TextOf(comparison)}' not supported between instances of "
                        + $"'{PythonTypes.NameOf(left)}' and '{PythonTypes.NameOf(right)}'"
                );
        }
    }

    private static bool Holds(int order, ComparisonOperator comparison) =>
        order != 2
        && comparison switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };

    /// <summary>Compares by code points: UTF-16 would put U+FF5E after U+1F600.</summary>
    public static int CompareText(Meter meter, string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        meter.CountText(length);
        var at = left.AsSpan(0, length).CommonPrefixLength(right.AsSpan(0, length));
        if (at == length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (one, two) = (left[at], right[at]);
        return char.IsSurrogate(one) == char.IsSurrogate(two)
            ? one < two
                ? -1
                : 1
            : char.IsSurrogate(one)
                ? 1
                : -1;
    }

    // pathlib compares paths part by part.
    private static int ComparePaths(Meter meter, string left, string right)
    {
        var (one, two) = (Paths.Parts(left), Paths.Parts(right));
        for (var at = 0; at < Math.Min(one.Count, two.Count); at++)
        {
            var order = CompareText(meter, one[at], two[at]);
            if (order != 0)
            {
                return order;
            }
        }

        return Math.Sign(one.Count.CompareTo(two.Count));
    }

    private static bool CompareItems(
        Meter meter,
        IReadOnlyList<PythonValue> left,
        ComparisonOperator comparison,
        IReadOnlyList<PythonValue> right,
        int depth
    )
    {
        for (var at = 0; at < Math.Min(left.Count, right.Count); at++)
        {
            if (!Equality.AreSame(meter, left[at], right[at]))
            {
                return Compare(meter, left[at], comparison, right[at], depth + 1);
            }
        }

        return Holds(left.Count.CompareTo(right.Count), comparison);
    }

    private static bool CompareSets(SetItems left, ComparisonOperator comparison, SetItems right) =>
        comparison switch
        {
            ComparisonOperator.Less => left.Count < right.Count && IsWithin(left, right),
            ComparisonOperator.LessOrEqual => IsWithin(left, right),
            ComparisonOperator.Greater => right.Count < left.Count && IsWithin(right, left),
            _ => IsWithin(right, left),
        };

    public static bool IsWithin(SetItems small, SetItems large) => small.Items.All(item => large.Find(item) >= 0);
}
