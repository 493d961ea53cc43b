using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Calls;

/// <summary>Writes containers and names in a way that can be undone, and records the statement that writes.</summary>
internal interface IChanges
{
    /// <summary>Call this before a container is changed.</summary>
    void Touch(Container container);

    /// <summary>Call this before one item is appended; restoring that costs less.</summary>
    void TouchEnd(Container container);

    /// <summary><c>dictionary[key] = value</c>.</summary>
    void SetEntry(PythonDictionary dictionary, PythonValue key, PythonValue value);

    /// <summary>Sets a module's name, as <c>globals()[name] = value</c> does.</summary>
    void AssignGlobal(PythonModule module, string name, PythonValue value);
}
