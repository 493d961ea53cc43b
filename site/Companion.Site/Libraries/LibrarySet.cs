using Companion.Site.Libraries.Platform;
using Mono.Cecil;

namespace Companion.Site.Libraries;

/// <summary>
/// The assemblies of a notebook's libraries. As in the kernel, the first of several with one name is the one that is
/// loaded, and an assembly that the page has anyway is the page's.
/// </summary>
internal sealed class LibrarySet : IAssemblyResolver
{
    private readonly PagePlatform _platform;
    private readonly Dictionary<string, AssemblyDefinition> _assemblies = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the assemblies.</summary>
    /// <param name="paths">Their paths, in the order in which they are loaded.</param>
    /// <param name="platform">The page's own assemblies.</param>
    public LibrarySet(IEnumerable<string> paths, PagePlatform platform)
    {
        _platform = platform;
        foreach (var path in paths.Where(path => platform.Find(NameOf(path)) is null))
        {
            if (!_assemblies.ContainsKey(NameOf(path)))
            {
                _assemblies.Add(
                    NameOf(path),
                    AssemblyDefinition.ReadAssembly(
                        path,
                        new ReaderParameters { AssemblyResolver = this, InMemory = true }
                    )
                );
            }
        }
    }

    /// <summary>The name of the assembly in a file.</summary>
    public static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    /// <inheritdoc />
    public AssemblyDefinition? Resolve(AssemblyNameReference name) =>
        _platform.Find(name.Name) ?? _assemblies.GetValueOrDefault(name.Name);

    /// <inheritdoc />
    public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters) => Resolve(name);

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var assembly in _assemblies.Values)
        {
            assembly.Dispose();
        }
    }
}
