using System.Numerics;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary><c>+</c> and <c>*</c> of sequences.</summary>
internal static class SequenceArithmetic
{
    public static PythonValue? Add(Meter meter, PythonValue left, PythonValue right)
    {
        switch (left, right)
        {
            case (PythonString one, PythonString two):
                meter.CheckText(one.Value.Length + two.Value.Length);
                return Known.Of(one.Value + two.Value);
            case (PythonList one, PythonList two):
                var (head, tail) = (Contents.Of(one), Contents.Of(two));
                meter.CheckItems(head.Count + tail.Count);
                return Known.List(head.Items.Concat(tail.Items));
            case (PythonTuple one, PythonTuple two):
                meter.CheckItems(one.Items.Length + two.Items.Length);
                return new PythonTuple(one.Items.AddRange(two.Items));
            case (PythonBytes one, PythonBytes two):
                meter.CheckText(one.Value.Length + two.Value.Length);
                return new PythonBytes(one.Value.AddRange(two.Value));
            case (PythonString, _):
                throw Errors.Type($"can only concatenate str (not \"{PythonTypes.NameOf(right)}\") to str");
            case (PythonList, _):
                throw Errors.Type($"can only concatenate list (not \"{PythonTypes.NameOf(right)}\") to list");
            case (PythonTuple, _):
                throw Errors.Type($"can only concatenate tuple (not \"{PythonTypes.NameOf(right)}\") to tuple");
            case (PythonBytes, _):
                throw Errors.Type($"can't concat {PythonTypes.NameOf(right)} to bytes");
            default:
                return null;
        }
    }

    public static PythonValue? Multiply(Meter meter, PythonValue left, PythonValue right)
    {
        if (IsSequence(left) && Numbers.IsInteger(right))
        {
            return Repeat(meter, left, Numbers.Integer(right));
        }

        if (IsSequence(right) && Numbers.IsInteger(left))
        {
            return Repeat(meter, right, Numbers.Integer(left));
        }

        var other = IsSequence(left) ? right : left;
        return IsSequence(left) || IsSequence(right)
            ? throw Errors.Type($"can't multiply sequence by non-int of type '{PythonTypes.NameOf(other)}'")
            : null;
    }

    private static bool IsSequence(PythonValue value) =>
        value is PythonString or PythonList or PythonTuple or PythonBytes;

    private static PythonValue Repeat(Meter meter, PythonValue sequence, BigInteger times)
    {
        if (times < long.MinValue || times > long.MaxValue)
        {
            throw Errors.Of("OverflowError", "cannot fit 'int' into an index-sized integer");
        }

        var count = times.Sign < 0 ? BigInteger.Zero : times;
        var size = count * Math.Max(1, SizeOf(sequence));
        var limit = sequence is PythonString or PythonBytes ? meter.Limits.TextLength : meter.Limits.Items;
        if (count > 0 && SizeOf(sequence) > 0 && size > limit)
        {
            throw Errors.TooLarge();
        }

        var repeats = SizeOf(sequence) == 0 ? 0 : (int)count;
        meter.Charge(sequence is PythonString or PythonBytes ? (long)size / 8 : repeats * SizeOf(sequence));
        switch (sequence)
        {
            case PythonString text:
                return Known.Of(new System.Text.StringBuilder().Insert(0, text.Value, repeats).ToString());
            case PythonList list:
                var items = Contents.Of(list).Items;
                return Known.List(Enumerable.Range(0, repeats).SelectMany(_ => items));
            case PythonTuple tuple:
                return Known.Tuple(Enumerable.Range(0, repeats).SelectMany(_ => tuple.Items));
            default:
                var bytes = ((PythonBytes)sequence).Value;
                return new PythonBytes([.. Enumerable.Range(0, repeats).SelectMany(_ => bytes)]);
        }
    }

    private static long SizeOf(PythonValue sequence) =>
        sequence switch
        {
            PythonString text => text.Value.Length,
            PythonList list => Contents.Of(list).Count,
            PythonTuple tuple => tuple.Items.Length,
            _ => ((PythonBytes)sequence).Value.Length,
        };
}
