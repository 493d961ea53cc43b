using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>What <c>globals()</c> returns: a module's names as a dict.</summary>
internal sealed record PythonNames(PythonModule Module) : PythonObject
{
    public override string TypeName => "dict";
}
