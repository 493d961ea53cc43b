using System.Text.Json;
using Companion.Site.Pipeline;

namespace Companion.Site.Search;

/// <summary>
/// The npm package Pagefind and the script that runs it: as Companion's build left it or, where that was on another kind of
/// machine, restored once into the site's cache. Whatever made that impossible is remembered, so that a preview does not
/// try again with each edit.
/// </summary>
internal sealed class PagefindPackage
{
    private const string Resources = "pagefind/";

    private NoIndexException? _failure;

    /// <summary>The version that this Companion works with.</summary>
    public static string Version { get; } = ReadVersion();

    /// <summary>The script, in a folder with everything it needs.</summary>
    /// <exception cref="NoIndexException">The package cannot be restored.</exception>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public string Find(SearchTools tools, BuildContext build)
    {
        if (ScriptIn(tools.Package) is { } shipped)
        {
            return shipped;
        }

        var folder = Path.Combine(build.Options.Root, ".cache", "pagefind", Version);
        if (ScriptIn(folder) is { } restored)
        {
            return restored;
        }

        if (_failure is not null)
        {
            throw _failure;
        }

        try
        {
            build.Report("restoring Pagefind");
            Restore(tools, folder, build.Cancellation);
            return ScriptIn(folder)
                ?? throw new NoIndexException(
                    "Pagefind has no program for this machine",
                    "build the site on Linux, macOS, Windows or FreeBSD with a processor of 64 bits"
                );
        }
        catch (NoIndexException exception)
        {
            _failure = exception;
            throw;
        }
    }

    // The program is in a package for each system and processor, of which npm restores the one that fits.
    private static string? ScriptIn(string folder)
    {
        var script = Path.Combine(folder, "index.mjs");
        var programs = Path.Combine(folder, "node_modules", "@pagefind");
        return File.Exists(script) && Directory.Exists(programs) && Directory.EnumerateDirectories(programs).Any()
            ? script
            : null;
    }

    // Beside its place first: a restore that was interrupted leaves nothing that looks complete.
    private static void Restore(SearchTools tools, string folder, CancellationToken cancellation)
    {
        var unfinished = $"{folder}.{Environment.ProcessId}";
        Directory.CreateDirectory(unfinished);
        try
        {
            foreach (var name in new[] { "index.mjs", "package.json", "package-lock.json" })
            {
                using var file = File.Create(Path.Combine(unfinished, name));
                using var resource = Open(name);
                resource.CopyTo(file);
            }

            ExternalProgram.Run(
                tools.Npm,
                ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1"],
                unfinished,
                [],
                cancellation
            );
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            Directory.Move(unfinished, folder);
        }
        finally
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }
        }
    }

    private static Stream Open(string name) =>
        typeof(PagefindPackage).Assembly.GetManifestResourceStream(Resources + name)!;

    private static string ReadVersion()
    {
        using var resource = Open("package.json");
        using var package = JsonDocument.Parse(resource);
        return package.RootElement.GetProperty("dependencies").GetProperty("pagefind").GetString()!;
    }
}
