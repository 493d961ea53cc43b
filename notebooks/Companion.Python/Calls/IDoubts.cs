using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Calls;

/// <summary>Makes unknown what can no longer be followed.</summary>
internal interface IDoubts
{
    /// <summary>Marks a container: its contents are no longer known.</summary>
    void Mark(Container container, Undetermined why);

    /// <summary>Marks every container that can be reached from a value.</summary>
    void MarkReachable(PythonValue value, Undetermined why);

    /// <summary>Marks the names of the module under way: anything may have been done to them.</summary>
    void MarkModule(string reason);
}
