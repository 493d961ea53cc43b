using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Calls;

/// <summary>Writes containers and names so that the writing can be undone and the statement is remembered.</summary>
internal interface IChanges
{
    /// <summary>To be called before a container is changed.</summary>
    void Touch(Container container);

    /// <summary>The same before one item is added at the end, which costs less to restore.</summary>
    void TouchEnd(Container container);

    /// <summary><c>dictionary[key] = value</c>.</summary>
    void SetEntry(PythonDictionary dictionary, PythonValue key, PythonValue value);

    /// <summary>Sets a module's name, as <c>globals()[name] = value</c> does.</summary>
    void AssignGlobal(PythonModule module, string name, PythonValue value);
}
