using Companion.Content.Urls;
using Companion.Site.Libraries.Platform;
using Companion.Site.Runtimes;
using Mono.Cecil;

namespace Companion.Site.Libraries;

/// <summary>
/// Makes the libraries that cells name with <c>#r</c> available to pages: finds their files, makes them fit, checks
/// whether they can run there, and keeps the files that the site publishes.
/// </summary>
internal sealed class LibraryPublisher : IDisposable
{
    private readonly LibraryFolder _folder;
    private readonly LibraryCache _cache;
    private readonly Lazy<PagePlatform> _platform;
    private readonly Lock _lock = new();
    private readonly Dictionary<UrlPath, string> _files = [];

    /// <summary>Creates a publisher.</summary>
    /// <param name="runtime">The runtime, with its files.</param>
    /// <param name="root">The site's root.</param>
    public LibraryPublisher(BrowserRuntime runtime, string root)
    {
        _folder = new LibraryFolder(root);
        _cache = new LibraryCache(_folder, runtime);
        _platform = new(() => PagePlatform.Of(runtime));
    }

    /// <summary>The paths of the files to publish, by their addresses on the site.</summary>
    public IReadOnlyDictionary<UrlPath, string> Files => _files;

    /// <summary>Makes the libraries of a notebook available.</summary>
    /// <param name="references">How its cells name them, in order.</param>
    /// <param name="notebookFolder">The notebook's folder.</param>
    /// <exception cref="IOException">A library cannot be read, or the cache cannot be written.</exception>
    public IReadOnlyList<PageLibrary> Publish(IReadOnlyList<LibraryReference> references, string notebookFolder)
    {
        if (references.Count == 0)
        {
            return [];
        }

        var resolver = new LibraryResolver(notebookFolder);
        var resolved = references.Select(resolver.Resolve).ToList();

        // The assemblies of the platform are read as they are needed, which is not safe on several threads.
        lock (_lock)
        {
            var libraries = _cache.FindOrMake(resolved, () => Publish(resolved));
            foreach (var (url, path) in libraries.SelectMany(library => library.Files).SelectMany(_folder.FilesOf))
            {
                _files[url] = path;
            }

            return libraries;
        }
    }

    /// <summary>Frees the assemblies, and deletes what earlier builds kept.</summary>
    public void Dispose()
    {
        if (_platform.IsValueCreated)
        {
            _platform.Value.Dispose();
        }

        _folder.DeleteUnused();
    }

    private List<PageLibrary> Publish(List<ResolvedLibrary> resolved)
    {
        using var set = new LibrarySet(
            resolved.Where(library => library.Reason is null).SelectMany(library => library.Assemblies),
            _platform.Value
        );
        var fitted = new Dictionary<string, (string? File, string? Reason)>(StringComparer.OrdinalIgnoreCase);
        return [.. resolved.Select(library => Publish(library, set, fitted))];
    }

    private PageLibrary Publish(
        ResolvedLibrary library,
        LibrarySet set,
        Dictionary<string, (string? File, string? Reason)> fitted
    )
    {
        if (library.Reason is not null)
        {
            return new PageLibrary(library.Reference, [], library.Reason);
        }

        var own = new List<string>();
        foreach (var path in library.Assemblies.Where(path => _platform.Value.Find(LibrarySet.NameOf(path)) is null))
        {
            var name = LibrarySet.NameOf(path);
            if (!fitted.TryGetValue(name, out var assembly))
            {
                assembly = Fit(path, set);
                fitted.Add(name, assembly);
            }

            if (assembly.Reason is not null)
            {
                return new PageLibrary(library.Reference, [], assembly.Reason);
            }

            own.Add(assembly.File!);
        }

        return new PageLibrary(library.Reference, own, Reason: null);
    }

    private (string? File, string? Reason) Fit(string path, LibrarySet set)
    {
        try
        {
            var image = LibraryAssembly.Fit(path, _platform.Value, set);
            return LibraryCheck.FindReason(image, set) is { } reason
                ? (null, reason)
                : (_folder.Add(LibrarySet.NameOf(path), image), null);
        }
        // A constant or an attribute of a type that the page lacks, so that it cannot even be written.
        catch (ResolutionException exception)
        {
            return (null, LibraryCheck.Lacking(path, exception.Member.FullName, others: 0));
        }
    }
}
