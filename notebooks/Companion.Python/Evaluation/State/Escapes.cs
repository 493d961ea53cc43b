using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.State;

/// <summary>
/// The containers that an undetermined value may be, or may contain, while other names also refer to them: a write
/// through any undetermined value may change one of them.
/// </summary>
internal sealed class Escapes
{
    private readonly Dictionary<object, PythonValue> _values = new(ReferenceEqualityComparer.Instance);

    /// <summary>The roots of everything that an undetermined value may reach.</summary>
    public IReadOnlyCollection<PythonValue> Values => _values.Values;

    public void Add(PythonValue value)
    {
        if (value is PythonTuple || Contents.Find(value) is not null)
        {
            _values.TryAdd((object?)Contents.Find(value) ?? value, value);
        }
    }

    /// <summary>Adds the items of a list or dict whose contents are no longer known.</summary>
    public void AddItems(Array items)
    {
        switch (items)
        {
            case PythonValue[] list:
                Array.ForEach(list, Add);
                break;
            case KeyValuePair<PythonValue, PythonValue>[] entries:
                Array.ForEach(entries, entry => Add(entry.Value));
                break;
        }
    }
}
