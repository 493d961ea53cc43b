using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Calls;

/// <summary>What a built-in function, method or module can ask of the evaluation that calls it.</summary>
internal interface ICallContext
{
    /// <summary>Counts the work and enforces the limits.</summary>
    Meter Meter { get; }

    /// <summary><c>os.environ</c>.</summary>
    PythonDictionary Environment { get; }

    /// <summary>The files of the project.</summary>
    ProjectFileTree Files { get; }

    /// <summary>The project folder of the current file, without a trailing slash.</summary>
    string CurrentFolder { get; }

    /// <summary>Writes containers and names in a way that can be undone.</summary>
    IChanges Changes { get; }

    /// <summary>Marks as unknown what can no longer be tracked.</summary>
    IDoubts Doubts { get; }

    /// <summary>Calls a value.</summary>
    PythonValue Call(PythonValue function, Arguments arguments);

    /// <summary><c>importlib.import_module</c>.</summary>
    PythonValue Import(string name);

    /// <summary>The items of a value, in any order where Python's own order is not known.</summary>
    IEnumerable<PythonValue> Iterate(PythonValue value);

    /// <summary>The items of a value where their order is visible; refused for a set with several items.</summary>
    IEnumerable<PythonValue> IterateOrdered(PythonValue value);

    /// <summary>An attribute of a value; null when it does not exist.</summary>
    PythonValue? FindAttribute(PythonValue value, string name);

    /// <summary>An undetermined value that the current statement creates.</summary>
    Undetermined Unknown(string reason);
}
