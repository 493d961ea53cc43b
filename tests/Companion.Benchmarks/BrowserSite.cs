using System.Diagnostics;
using System.IO.Compression;

namespace Companion.Benchmarks;

/// <summary>The site of this repository, plus Pyodide and the scripts that measure both.</summary>
internal static class BrowserSite
{
    /// <summary>Builds it in the subfolder <c>site</c> of a folder.</summary>
    public static void Write(string folder)
    {
        var site = Path.Combine(folder, "site");
        using var build = Process.Start(
            "dotnet",
            [
                Path.Combine(RepositoryRoot.Find(), "site/Companion/bin/Release/net10.0/companion.dll"),
                "build",
                "--root",
                RepositoryRoot.Find(),
                "--output",
                site,
                "--quiet",
            ]
        );
        build.WaitForExit();
        if (build.ExitCode != 0)
        {
            throw new InvalidOperationException("The site does not build.");
        }

        Copy(
            Path.Combine(RepositoryRoot.Find(), "tests/Companion.Benchmarks/Browser"),
            Path.Combine(site, "benchmark")
        );
        var pyodide = Path.Combine(site, "pyodide");
        Copy(Path.Combine(RepositoryRoot.Find(), "tests/tools/node_modules/pyodide"), pyodide);
        foreach (var file in Directory.EnumerateFiles(pyodide))
        {
            // Compressed as much as possible, like the kernel's own files.
            using var compressed = File.Create($"{file}.br");
            using var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize);
            brotli.Write(File.ReadAllBytes(file));
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
