using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Hosts;

/// <summary>
/// Restores packages for cells through a project that <c>dotnet restore</c> reads, so that feeds, credentials and the
/// cache are the same as for every other project on the computer. All packages of a notebook are restored together,
/// because their versions have to agree.
/// </summary>
/// <param name="notebookFolder">The notebook's folder, where a <c>nuget.config</c> may apply.</param>
public sealed class PackageRestorer(string notebookFolder)
{
    private readonly List<PackageReference> _packages = [];

    /// <summary>Restores a package together with those requested before.</summary>
    /// <param name="package">The package.</param>
    /// <param name="cancellation">Ends the restore.</param>
    /// <returns>The files of all packages requested so far and of those they depend on.</returns>
    /// <exception cref="KernelHostException">The package cannot be restored.</exception>
    public async Task<RestoredPackages> RestoreAsync(PackageReference package, CancellationToken cancellation)
    {
        var wanted = _packages.Where(known => !IsSame(known, package)).Append(package).ToList();
        var project = Project(wanted);
        var folder = Path.Combine(Path.GetTempPath(), "companion-packages", Key(project));
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        if (!File.Exists(assets))
        {
            await RestoreIntoAsync(folder, package, project, cancellation);
        }

        _packages.Clear();
        _packages.AddRange(wanted);
        return RestoredPackages.Read(assets);
    }

    private static bool IsSame(PackageReference one, PackageReference other) =>
        string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    private static string Project(IEnumerable<PackageReference> packages)
    {
        var references = packages.Select(package => new XElement(
            "PackageReference",
            new XAttribute("Include", package.Name),
            new XAttribute("Version", package.Version ?? "*")
        ));
        return new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement("PropertyGroup", new XElement("TargetFramework", "net10.0")),
            new XElement("ItemGroup", references)
        ).ToString();
    }

    private string Key(string project)
    {
        // A nuget.config in a folder above the notebook may name other feeds.
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{notebookFolder}\n{project}"));
        return Convert.ToHexStringLower(bytes.AsSpan(0, 8));
    }

    // Two notebooks may restore the same packages at once: each restores aside, and puts the result in place.
    private async Task RestoreIntoAsync(
        string folder,
        PackageReference package,
        string project,
        CancellationToken cancellation
    )
    {
        var aside = $"{folder}.{Guid.NewGuid():N}";
        try
        {
            await RestoreAsync(package, project, aside, cancellation);
            Directory.CreateDirectory(Path.Combine(folder, "obj"));
            File.Move(
                Path.Combine(aside, "obj", "project.assets.json"),
                Path.Combine(folder, "obj", "project.assets.json"),
                overwrite: true
            );
        }
        finally
        {
            if (Directory.Exists(aside))
            {
                Directory.Delete(aside, recursive: true);
            }
        }
    }

    private async Task RestoreAsync(
        PackageReference package,
        string project,
        string folder,
        CancellationToken cancellation
    )
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "packages.csproj");
        await File.WriteAllTextAsync(file, project, cancellation);
        var start = new ProcessStartInfo("dotnet", ["restore", file, "--nologo", "--verbosity", "quiet"])
        {
            WorkingDirectory = Directory.Exists(notebookFolder) ? notebookFolder : folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        await using var ending = cancellation.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        if (process.ExitCode != 0)
        {
            var lines = $"{await output}\n{await errors}".Split('\n');
            var why = Array.Find(lines, line => line.Contains(": error ", StringComparison.Ordinal)) is { } line
                ? line[(line.IndexOf(": error ", StringComparison.Ordinal) + 8)..].Trim()
                : "dotnet restore failed";
            throw new KernelHostException($"the package '{package.Name}' cannot be restored: {why}");
        }
    }
}
