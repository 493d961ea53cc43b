using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>
/// The work within one operation (items looked at, characters copied), charged to the evaluation under way on this thread:
/// .NET's own dictionaries compare and hash as well, and know of no meter.
/// </summary>
internal static class Work
{
    private const int VisitsOfStep = 16;
    private const int CharactersOfStep = 256;
    private const int BitsOfStep = 512;
    private const int StepsOfException = 32;

    [ThreadStatic]
    private static Meter? meter;

    /// <summary>Charges what follows to a meter; gives back the one before, to be set again at the end.</summary>
    public static Meter? ChargeTo(Meter? next)
    {
        var before = meter;
        meter = next;
        return before;
    }

    /// <summary>Items were looked at.</summary>
    public static void Count(int visits = 1) => meter?.Charge(visits, VisitsOfStep);

    /// <summary>Characters were compared or searched.</summary>
    public static void CountText(int length)
    {
        if (length >= CharactersOfStep)
        {
            meter?.Charge(length, CharactersOfStep);
        }
    }

    /// <summary>An exception was thrown and caught.</summary>
    public static void CountException() => meter?.Charge(StepsOfException, 1);

    /// <summary>An iterator is read, which may read another one.</summary>
    public static void Enter() => meter?.Enter();

    public static void Leave() => meter?.Leave();

    /// <summary>An operation was given a value that it reads from end to end.</summary>
    public static void CountOperand(PythonValue value)
    {
        switch (value)
        {
            case PythonString text:
                CountText(text.Value.Length);
                break;
            case PythonPath path:
                // It is taken into its parts, character by character.
                Count(path.Value.Length);
                break;
            case PythonBytes bytes:
                CountText(bytes.Value.Length);
                break;
            case PythonInteger integer:
                // Long division and conversion to decimal are quadratic.
                var length = (int)Math.Min(integer.Value.GetBitLength() / BitsOfStep, short.MaxValue);
                if (length > 1)
                {
                    meter?.Charge(length * length, 1);
                }

                break;
        }
    }

    /// <summary>An operation made a value, or read all of a container's items.</summary>
    public static void CountWhole(PythonValue value)
    {
        if (Contents.Find(value) is { } container)
        {
            Count(container.Size);
        }
        else if (value is PythonTuple tuple)
        {
            Count(tuple.Items.Length);
        }
        else
        {
            CountOperand(value);
        }
    }
}
