using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.State;

/// <summary>
/// The containers that an undetermined value may be, or may hold, while they have other names as well: what is written
/// through any undetermined value may be written to one of them.
/// </summary>
internal sealed class Escapes
{
    private readonly Dictionary<object, PythonValue> _values = new(ReferenceEqualityComparer.Instance);

    /// <summary>From where everything that may be reached through an undetermined value is reached.</summary>
    public IReadOnlyCollection<PythonValue> Values => _values.Values;

    public void Add(PythonValue value)
    {
        if (value is PythonTuple || Contents.Find(value) is not null)
        {
            _values.TryAdd((object?)Contents.Find(value) ?? value, value);
        }
    }

    /// <summary>Adds the items of a list or dict that itself is no longer known.</summary>
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
