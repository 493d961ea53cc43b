using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Calls;

/// <summary>Marks as unknown what can no longer be tracked.</summary>
internal interface IDoubts
{
    /// <summary>Marks the contents of a container as no longer known.</summary>
    void Mark(Container container, Undetermined why);

    /// <summary>Marks every container that can be reached from a value.</summary>
    void MarkReachable(PythonValue value, Undetermined why);

    /// <summary>Marks the names of the current module: anything may have happened to them.</summary>
    void MarkModule(string reason);
}
