using System.Reflection;
using System.Runtime.Loader;

namespace Companion.Notebooks.Hosts;

/// <summary>
/// Holds the assemblies of one kernel's cells and those they reference, so that kernels in one process do not share
/// them. The kernel's own assemblies and the platform's are shared with the process.
/// </summary>
internal sealed class CellLoadContext() : AssemblyLoadContext("cells")
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes an assembly and those next to it loadable.</summary>
    public void Add(string path)
    {
        _paths[Path.GetFileNameWithoutExtension(path)] = Path.GetFullPath(path);
        foreach (var neighbour in Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, "*.dll"))
        {
            _paths.TryAdd(Path.GetFileNameWithoutExtension(neighbour), neighbour);
        }
    }

    /// <inheritdoc />
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (
            !_paths.TryGetValue(assemblyName.Name!, out var path)
            || IsOfPlatform(assemblyName)
            || IsShared(assemblyName)
        )
        {
            return null;
        }

        // Loaded from memory, because a mapped file could not be rebuilt while the notebook is open.
        using var image = new MemoryStream(File.ReadAllBytes(path));
        var symbols = Path.ChangeExtension(path, ".pdb");
        using var pdb = File.Exists(symbols) ? new MemoryStream(File.ReadAllBytes(symbols)) : null;
        return LoadFromStream(image, pdb);
    }

    // Share what the process has already loaded: a value made by a cell must have the type that the formatter uses.
    private static bool IsShared(AssemblyName name) =>
        Default.Assemblies.Any(assembly => assembly.GetName().Name == name.Name);

    private static bool IsOfPlatform(AssemblyName name) =>
        File.Exists(Path.Combine(PlatformAssemblies.Folder, $"{name.Name}.dll"));
}
