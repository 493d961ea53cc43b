using Companion.Python.Values;

namespace Companion.Python.Objects.Scopes;

/// <summary>The names of a module, class or call. Writes go through the journal.</summary>
internal sealed class Namespace
{
    private readonly Dictionary<string, Binding> bindings = [];

    /// <summary>Why names that are not here may be there all the same; null when they are not.</summary>
    public Undetermined? Doubt { get; set; }

    public Binding? Find(string name) => bindings.GetValueOrDefault(name);

    public PythonValue? Get(string name) => bindings.GetValueOrDefault(name)?.Value;

    /// <summary>Sets without a trace: for what was there before evaluation began, and for the journal.</summary>
    public void Put(string name, Binding? binding)
    {
        if (binding is null)
        {
            bindings.Remove(name);
        }
        else
        {
            bindings[name] = binding;
        }
    }

    public void Define(string name, PythonValue value) => bindings[name] = new Binding(value, null);

    public IReadOnlyList<string> All() => [.. bindings.Keys];
}
