using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>The cost of reading a value from end to end.</summary>
internal static class ValueCosts
{
    private const int BitsOfStep = 512;

    /// <summary>
    /// Charges an operation that reads a value; for a container, only as much as the operation itself inspects.
    /// </summary>
    public static void CountOperand(this Meter meter, PythonValue value)
    {
        switch (value)
        {
            case PythonString text:
                meter.CountText(text.Value.Length);
                break;
            case PythonPath path:
                // The value is split into its parts, character by character.
                meter.Count(path.Value.Length);
                break;
            case PythonBytes bytes:
                meter.CountText(bytes.Value.Length);
                break;
            case PythonInteger integer:
                // Long division and conversion to decimal are quadratic.
                var length = (int)Math.Min(integer.Value.GetBitLength() / BitsOfStep, short.MaxValue);
                if (length > 1)
                {
                    meter.Charge(length * length, 1);
                }

                break;
        }
    }

    /// <summary>Charges an operation that creates a value, or reads all of a container's items.</summary>
    public static void CountWhole(this Meter meter, PythonValue value)
    {
        if (Contents.Find(value) is { } container)
        {
            meter.Count(container.Size);
        }
        else if (value is PythonTuple tuple)
        {
            meter.Count(tuple.Items.Length);
        }
        else
        {
            meter.CountOperand(value);
        }
    }
}
