using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>The right operand of <c>%</c>, from which the fields read their values.</summary>
internal sealed class PercentArguments(PythonValue argument)
{
    private int _taken;
    private PythonValue? _selected;
    private bool _isMapped;

    public void Select(string key)
    {
        _isMapped = true;
        _selected = argument switch
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
        if (_selected is { } value)
        {
            _selected = null;
            return value;
        }

        if (argument is PythonTuple tuple)
        {
            return _taken < tuple.Items.Length ? tuple.Items[_taken++] : throw NotEnough();
        }

        return _taken++ == 0 ? argument : throw NotEnough();
    }

    private static PythonRaise NotEnough() => Errors.Type("not enough arguments for format string");

    public void CheckDone()
    {
        var isDone = argument switch
        {
            PythonTuple tuple => _taken >= tuple.Items.Length || _isMapped,
            PythonDictionary or PythonList or PythonBytes or PythonRange => true,
            Undetermined undetermined => _taken > 0 ? true : throw new UnknowableException(undetermined),
            _ => _taken > 0 || _isMapped,
        };
        if (!isDone)
        {
            throw Errors.Type("not all arguments converted during string formatting");
        }
    }
}
