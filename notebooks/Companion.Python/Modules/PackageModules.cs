using Companion.Python.Objects;
using Companion.Python.Operations;

namespace Companion.Python.Modules;

/// <summary>The modules of the packages that the caller describes.</summary>
internal sealed class PackageModules(IReadOnlyList<PythonPackage> packages)
{
    // A class is the same object wherever it is imported.
    private readonly Dictionary<(string Module, string Name), PythonType> _exceptions = [];

    /// <summary>Whether a package is described.</summary>
    public bool Has(string package) => packages.Any(item => item.Name == package);

    /// <summary>A described module; null for any other.</summary>
    public PythonModule? Find(string name)
    {
        if (Description(name) is not { } description)
        {
            return null;
        }

        var module = ModuleBuilder.Open(name);
        foreach (var (constant, value) in description.Constants)
        {
            module.With(constant, value);
        }

        foreach (var exception in description.Exceptions)
        {
            module.With(exception, Exception(name, exception));
        }

        foreach (var identity in description.Identities)
        {
            module.With(identity, (_, arguments) => arguments.Exactly(identity, 1, 1)[0]);
        }

        return module;
    }

    /// <summary>An exception of a described module; null when the module does not describe it.</summary>
    public PythonType? FindException(string module, string name) =>
        Description(module)?.Exceptions.Contains(name) == true ? Exception(module, name) : null;

    private PackageModule? Description(string name) =>
        packages.SelectMany(package => package.Modules).FirstOrDefault(module => module.Name == name);

    private PythonType Exception(string module, string name)
    {
        if (!_exceptions.TryGetValue((module, name), out var type))
        {
            type = new PythonType(name, PythonTypes.Exception("Exception"), module);
            _exceptions.Add((module, name), type);
        }

        return type;
    }
}
