using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>The right operand of <c>%</c> as the fields take from it.</summary>
internal sealed class PercentArguments(PythonValue argument)
{
    private int taken;
    private PythonValue? selected;
    private bool isMapped;

    public void Select(string key)
    {
        isMapped = true;
        selected = argument switch
        {
            PythonDictionary dictionary => Dictionaries.Get(dictionary, Known.Of(key))
                ?? throw Errors.Key(Known.Of(key)),
            Undetermined undetermined => throw new UnknowableException(undetermined),
            PythonNames or PythonOpaque or PythonShim => throw new UnknowableException("the mapping is not known"),
            _ => throw Errors.Type("format requires a mapping"),
        };
    }

    public PythonValue Next()
    {
        if (selected is { } value)
        {
            selected = null;
            return value;
        }

        if (argument is PythonTuple tuple)
        {
            return taken < tuple.Items.Length ? tuple.Items[taken++] : throw NotEnough();
        }

        return taken++ == 0 ? argument : throw NotEnough();
    }

    private static PythonRaise NotEnough() => Errors.Type("not enough arguments for format string");

    public void CheckDone()
    {
        var isDone = argument switch
        {
            PythonTuple tuple => taken >= tuple.Items.Length || isMapped,
            PythonDictionary or PythonList or PythonBytes or PythonRange => true,
            Undetermined undetermined => taken > 0 ? true : throw new UnknowableException(undetermined),
            _ => taken > 0 || isMapped,
        };
        if (!isDone)
        {
            throw Errors.Type("not all arguments converted during string formatting");
        }
    }
}
