using System.Collections.Immutable;
using System.Reflection;
using Companion.Notebooks.Kernels;
using Microsoft.CodeAnalysis;

namespace Companion.Notebooks.Hosts;

/// <summary>
/// Lets a kernel run on a computer with the .NET SDK. Assemblies and files are relative to the notebook's folder, and
/// <c>dotnet restore</c> restores packages.
/// </summary>
public sealed class DesktopHost : IKernelHost
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Platform = new(PlatformAssemblies.Read);

    private readonly string _folder;
    private readonly CellLoadContext _context = new();
    private readonly PackageRestorer _packages;

    /// <summary>Creates a host.</summary>
    /// <param name="folder">The notebook's folder.</param>
    public DesktopHost(string folder)
    {
        _folder = Path.GetFullPath(folder);
        _packages = new PackageRestorer(_folder);
    }

    /// <inheritdoc />
    public ImmutableArray<MetadataReference> References => Platform.Value;

    /// <inheritdoc />
    public bool EmitsSymbols => true;

    /// <inheritdoc />
    public ImmutableArray<MetadataReference> Resolve(string reference)
    {
        var path = Path.GetFullPath(Path.Combine(_folder, reference));
        if (!File.Exists(path))
        {
            return [];
        }

        _context.Add(path);
        return [MetadataReference.CreateFromFile(path, documentation: XmlDocumentation.Beside(path))];
    }

    /// <inheritdoc />
    public async Task<ImmutableArray<MetadataReference>> RestoreAsync(
        PackageReference package,
        CancellationToken cancellation
    )
    {
        var files = (await _packages.RestoreAsync(package, cancellation)).Assemblies;
        foreach (var file in files)
        {
            _context.Add(file);
        }

        return
        [
            .. files.Select(file =>
                MetadataReference.CreateFromFile(file, documentation: XmlDocumentation.Beside(file))
            ),
        ];
    }

    /// <inheritdoc />
    public string ReadFile(string path)
    {
        try
        {
            return File.ReadAllText(Path.Combine(_folder, path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new KernelHostException($"the file '{path}' cannot be read; paths are relative to {_folder}");
        }
    }

    /// <inheritdoc />
    public ImmutableArray<ImportedCell> ReadCells(string path) => ImportableFile.Split(path, ReadFile(path));

    /// <inheritdoc />
    public Assembly Load(Stream image, Stream? symbols) => _context.LoadFromStream(image, symbols);
}
