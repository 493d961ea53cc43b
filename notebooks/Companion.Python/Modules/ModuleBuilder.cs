using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary>Builds a simulated module.</summary>
internal static class ModuleBuilder
{
    /// <summary>A module of which only a part is simulated.</summary>
    public static PythonModule Open(string name) => new(name) { IsOpen = true, IsHarmless = true };

    public static PythonModule With(this PythonModule module, string name, PythonValue value)
    {
        module.Names.Define(name, value);
        return module;
    }

    public static PythonModule With(
        this PythonModule module,
        string name,
        BuiltInFunction function,
        bool takesUndetermined = false
    ) => module.With(name, new PythonBuiltIn(name, function, takesUndetermined));

    /// <summary>A function whose result is never known.</summary>
    public static PythonModule WithUnknown(this PythonModule module, string name, string reason) =>
        module.With(name, (_, _) => throw new UnknowableException(reason));
}
