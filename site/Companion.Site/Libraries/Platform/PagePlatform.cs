using Companion.Site.Runtimes;
using Mono.Cecil;

namespace Companion.Site.Libraries.Platform;

/// <summary>
/// The assemblies that a page's kernel has, trimmed to what cells may use: what the libraries of a notebook can refer to.
/// </summary>
internal sealed class PagePlatform : IDisposable
{
    private readonly Dictionary<string, AssemblyDefinition> _assemblies;
    private readonly Dictionary<(string Space, string Name), AssemblyNameDefinition> _types = [];

    private PagePlatform(IEnumerable<byte[]> images)
    {
        var resolver = new PlatformResolver(this);
        _assemblies = images
            .Select(image =>
                AssemblyDefinition.ReadAssembly(
                    new MemoryStream(image),
                    new ReaderParameters { AssemblyResolver = resolver }
                )
            )
            .ToDictionary(assembly => assembly.Name.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var assembly in _assemblies.Values)
        {
            foreach (var type in assembly.MainModule.Types.Where(type => type.IsPublic))
            {
                _types.TryAdd((type.Namespace, type.Name), assembly.Name);
            }
        }
    }

    /// <summary>Reads the platform.</summary>
    /// <param name="runtime">The runtime, with its files.</param>
    public static PagePlatform Of(BrowserRuntime runtime)
    {
        var kernel = runtime.ReadManifest()[RuntimeProgram.Kernel];
        return Of(
            kernel
                .Files.Where(file => file.Name.EndsWith(".wasm", StringComparison.Ordinal) && !IsClosed(file.Name))
                .Select(file => runtime.Files[BrowserRuntime.Framework / file.Name])
                .Select(file => WebcilImage.ToExecutable(File.ReadAllBytes(file)))
        );
    }

    /// <summary>Reads the platform from its assemblies.</summary>
    /// <param name="images">The portable executables.</param>
    public static PagePlatform Of(IEnumerable<byte[]> images) => new(images);

    /// <summary>An assembly; null when the page has no such assembly.</summary>
    public AssemblyDefinition? Find(string name) => _assemblies.GetValueOrDefault(name);

    /// <summary>The assembly that defines a public type; null when the page has no such type.</summary>
    /// <remarks>
    /// It is often not the one that a library names: there, types come from <c>System.Runtime</c> or <c>netstandard</c>,
    /// which only forward them.
    /// </remarks>
    public AssemblyNameDefinition? DefinerOf(TypeReference type) =>
        _types.GetValueOrDefault((type.Namespace, type.Name));

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var assembly in _assemblies.Values)
        {
            assembly.Dispose();
        }
    }

    // Cells cannot use the compiler and the kernel's own program, and the last is native code.
    private static bool IsClosed(string file) =>
        file.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        || file.StartsWith("Companion.Browser", StringComparison.Ordinal)
        || file.StartsWith("dotnet.", StringComparison.Ordinal);

    private sealed class PlatformResolver(PagePlatform platform) : IAssemblyResolver
    {
        public AssemblyDefinition? Resolve(AssemblyNameReference name) => platform.Find(name.Name);

        public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters) => Resolve(name);

        public void Dispose() { }
    }
}
