using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Calls;

/// <summary>What a built-in function, method or module may ask of the evaluation that calls it.</summary>
internal interface ICallContext
{
    /// <summary>Counts the work, and holds the limits.</summary>
    Meter Meter { get; }

    /// <summary><c>os.environ</c>.</summary>
    PythonDictionary Environment { get; }

    /// <summary>The files of the project.</summary>
    ProjectFolder Files { get; }

    /// <summary>The project's folder of the file under way, without a slash at its end.</summary>
    string CurrentFolder { get; }

    /// <summary>Writes containers and names so that the writing can be undone.</summary>
    IChanges Changes { get; }

    /// <summary>Makes unknown what can no longer be followed.</summary>
    IDoubts Doubts { get; }

    /// <summary>Calls a value.</summary>
    PythonValue Call(PythonValue function, Arguments arguments);

    /// <summary><c>importlib.import_module</c>.</summary>
    PythonValue Import(string name);

    /// <summary>The items of a value, in any order where Python's own order is not known.</summary>
    IEnumerable<PythonValue> Iterate(PythonValue value);

    /// <summary>The items of a value where their order shows; refused for a set of several.</summary>
    IEnumerable<PythonValue> IterateOrdered(PythonValue value);

    /// <summary>An attribute of a value; null when there is none.</summary>
    PythonValue? FindAttribute(PythonValue value, string name);

    /// <summary>An undetermined value that the statement under way makes.</summary>
    Undetermined Unknown(string reason);
}
