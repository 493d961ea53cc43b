using Companion.Python.Values;

namespace Companion.Python.Objects.Scopes;

/// <summary>The names of a module, class or call. Writes go through the journal.</summary>
internal sealed class Namespace
{
    private readonly Dictionary<string, Binding> _bindings = [];

    /// <summary>Why names that are missing here may exist all the same; null when they do not.</summary>
    public Undetermined? Doubt { get; set; }

    public Binding? Find(string name) => _bindings.GetValueOrDefault(name);

    public PythonValue? Get(string name) => _bindings.GetValueOrDefault(name)?.Value;

    /// <summary>
    /// Sets a name without a record: for names that existed before evaluation began, and for the journal.
    /// </summary>
    public void Put(string name, Binding? binding)
    {
        if (binding is null)
        {
            _bindings.Remove(name);
        }
        else
        {
            _bindings[name] = binding;
        }
    }

    public void Define(string name, PythonValue value) => _bindings[name] = new Binding(value, null);

    public IReadOnlyList<string> All() => [.. _bindings.Keys];
}
