using Companion.Sources;

namespace Companion.Python.Objects;

/// <summary>A raised Python exception that no handler has caught yet.</summary>
internal sealed class PythonRaise(PythonException value) : Exception(value.Type.Name)
{
    public PythonException Value { get; } = value;

    /// <summary>Where it was raised; set by the first statement that it leaves.</summary>
    public SourceLocation? Location { get; set; }
}
