using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;
using Mono.Cecil;

namespace Companion.Site.Libraries;

/// <summary>Finds the files of the libraries that the cells of a notebook name, as the kernel of the build does.</summary>
/// <param name="notebookFolder">The notebook's folder.</param>
internal sealed class LibraryResolver(string notebookFolder)
{
    // All packages of a notebook are restored together.
    private readonly PackageRestorer _packages = new(notebookFolder);

    /// <summary>Finds a library. Call it for the libraries in the order in which the cells name them.</summary>
    public ResolvedLibrary Resolve(LibraryReference reference) =>
        reference.Package is { } package ? ResolvePackage(reference, package) : ResolveFile(reference);

    private ResolvedLibrary ResolvePackage(LibraryReference reference, PackageReference package)
    {
        try
        {
            var packages = _packages
                .RestoreAsync(package, CancellationToken.None)
                .GetAwaiter()
                .GetResult()
                .ClosureOf(package.Name);
            return new ResolvedLibrary(
                reference,
                [.. packages.SelectMany(each => each.Assemblies)],
                NativeCode(package, packages)
            );
        }
        // The build knows the results of its cells from an earlier run, but the package is gone.
        catch (KernelHostException exception)
        {
            return new ResolvedLibrary(reference, [], exception.Message);
        }
    }

    private static string? NativeCode(PackageReference reference, IReadOnlyList<RestoredPackage> packages)
    {
        if (packages.FirstOrDefault(package => package.NativeFiles.Length > 0) is not { } native)
        {
            return null;
        }

        var file = Path.GetFileName(native.NativeFiles[0]);
        return native == packages[0]
            ? $"the package {native.Name} contains native code ({file})"
            : $"the package {reference.Name} needs {native.Name}, which contains native code ({file})";
    }

    private ResolvedLibrary ResolveFile(LibraryReference reference)
    {
        var path = Path.GetFullPath(Path.Combine(notebookFolder, reference.Text.Replace('\\', '/')));
        var found = new List<string>();
        var reason = AddWithDependencies(path, found);
        return new ResolvedLibrary(reference, found, reason);
    }

    // The assemblies next to it that it refers to, and so on.
    private static string? AddWithDependencies(string path, List<string> found)
    {
        if (found.Contains(path) || !File.Exists(path))
        {
            return null;
        }

        found.Add(path);
        try
        {
            using var module = ModuleDefinition.ReadModule(path);
            return module
                .AssemblyReferences.Select(dependency =>
                    AddWithDependencies(Path.Combine(Path.GetDirectoryName(path)!, $"{dependency.Name}.dll"), found)
                )
                .ToList()
                .Find(reason => reason is not null);
        }
        catch (BadImageFormatException)
        {
            return $"{Path.GetFileName(path)} is not an assembly of .NET";
        }
    }
}
