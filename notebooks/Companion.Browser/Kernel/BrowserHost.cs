using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.Loader;
using Companion.Notebooks.Kernels;
using Microsoft.CodeAnalysis;

namespace Companion.Browser.Kernel;

/// <summary>
/// Lets a kernel run in a browser. Its references are the assemblies of the running program, and the libraries that its
/// site brings along; there are no files.
/// </summary>
internal sealed class BrowserHost : IKernelHost
{
    // A notebook must name these with "#r" here too; a cell that forgets to does not compile.
    private static readonly string[] Libraries =
    [
        "Companion.Controls",
        "Companion.Experiments",
        "Companion.Python",
        "Companion.Simulations",
        "Companion.Sources",
    ];

    private readonly Dictionary<string, MetadataReference> _byName;
    private readonly Dictionary<string, ImmutableArray<MetadataReference>> _packages = [];

    /// <summary>Creates a host.</summary>
    /// <param name="names">The assemblies that were downloaded, without <c>.dll</c>.</param>
    public BrowserHost(IEnumerable<string> names)
    {
        _byName = names
            .Where(name => !IsOurs(name))
            .Select(name => (Name: name, Reference: (MetadataReference?)Read(name)))
            .Where(pair => pair.Reference is not null)
            .ToDictionary(pair => pair.Name, pair => pair.Reference!, StringComparer.OrdinalIgnoreCase);
        References = [.. _byName.Where(pair => !Libraries.Contains(pair.Key)).Select(pair => pair.Value)];
    }

    /// <inheritdoc />
    public ImmutableArray<MetadataReference> References { get; }

    /// <summary>Loads an assembly of a library.</summary>
    /// <param name="image">The assembly.</param>
    /// <returns>Its name.</returns>
    public string AddAssembly(byte[] image)
    {
        var assembly = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(image));
        var name = assembly.GetName().Name!;
        _byName[name] = Read(assembly, name)!;
        return name;
    }

    /// <summary>Makes loaded assemblies available as a package.</summary>
    /// <param name="key">What cells name, in lower case: <c>nuget:humanizer.core,2.14.1</c>.</param>
    /// <param name="names">The names of its assemblies.</param>
    public void AddPackage(string key, string[] names) => _packages[key] = [.. names.Select(name => _byName[name])];

    /// <inheritdoc />
    public bool EmitsSymbols => false;

    /// <inheritdoc />
    public ImmutableArray<MetadataReference> Resolve(string reference)
    {
        var name = Path.GetFileName(reference.Replace('\\', '/'));
        return _byName.TryGetValue(
            name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name[..^".dll".Length] : name,
            out var found
        )
            ? [found]
            : [];
    }

    /// <inheritdoc />
    public Task<ImmutableArray<MetadataReference>> RestoreAsync(
        PackageReference package,
        CancellationToken cancellation
    ) =>
        _packages.TryGetValue(package.Key, out var found)
            ? Task.FromResult(found)
            : throw new KernelHostException(
                $"this page does not have the package '{package.Name}'{(package.Version is null ? "" : $" {package.Version}")}: "
                    + "open the notebook in VS Code or Jupyter instead"
            );

    /// <inheritdoc />
    public string ReadFile(string path) => throw NoFile(path);

    /// <inheritdoc />
    public ImmutableArray<ImportedCell> ReadCells(string path) => throw NoFile(path);

    /// <inheritdoc />
    public Assembly Load(Stream image, Stream? symbols) => AssemblyLoadContext.Default.LoadFromStream(image);

    private static KernelHostException NoFile(string path) =>
        new($"the file '{path}' cannot be read: there are no files in a page");

    // Cells cannot use the compiler and this program.
    private static bool IsOurs(string name) =>
        name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        || name.StartsWith("Companion.Browser", StringComparison.Ordinal);

    // The metadata is already in memory, so nothing is downloaded or copied for the compiler.
    private static PortableExecutableReference? Read(string name)
    {
        try
        {
            return Read(Assembly.Load(name), name);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static unsafe PortableExecutableReference? Read(Assembly assembly, string name) =>
        assembly.TryGetRawMetadata(out var blob, out var length)
            ? AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)blob, length)).GetReference(display: name)
            : null;
}
