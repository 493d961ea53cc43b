using System.Text.Json;

namespace Companion.Notebooks.Display;

/// <summary>The values that the reader has given to a notebook's inputs, and the cells that declare them.</summary>
internal sealed class InputValues
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, JsonElement> _values = [];
    private readonly Dictionary<string, string?> _cells = [];
    private readonly HashSet<string> _declared = [];
    private string? _cell;

    /// <summary>Begins the run of a cell, which may declare its inputs again.</summary>
    /// <param name="cell">The cell's id, if the host tells it.</param>
    /// <param name="values">Values to keep; null forgets one.</param>
    public void Begin(string? cell, IReadOnlyDictionary<string, JsonElement>? values)
    {
        lock (_lock)
        {
            _cell = cell;
            _declared.Clear();
            foreach (var (name, owner) in _cells)
            {
                if (owner == cell)
                {
                    _cells.Remove(name);
                }
            }

            if (values is not null)
            {
                foreach (var (name, value) in values)
                {
                    _values[name] = value;
                }
            }
        }
    }

    /// <summary>Declares an input of the running cell.</summary>
    /// <returns>The kept value, or an undefined element.</returns>
    /// <exception cref="InputException">The notebook has another input of that name.</exception>
    public JsonElement Declare(string name)
    {
        lock (_lock)
        {
            if (!_declared.Add(name) || !_cells.TryAdd(name, _cell))
            {
                throw new InputException($"The notebook has two inputs named '{name}'.");
            }

            return _values.GetValueOrDefault(name);
        }
    }
}
