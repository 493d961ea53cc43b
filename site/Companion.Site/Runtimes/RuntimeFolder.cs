using System.Security.Cryptography;

namespace Companion.Site.Runtimes;

/// <summary>
/// Combines the published programs in one folder. Both load their files from <c>_framework</c>, where names change with
/// content, so a file that both need is stored and downloaded once.
/// </summary>
internal sealed class RuntimeFolder
{
    /// <summary>The folder of the programs' files.</summary>
    public const string Framework = "_framework";

    private const string Loader = "dotnet";

    private readonly string _folder;
    private readonly Dictionary<string, RuntimeManifest> _manifests = [];

    public RuntimeFolder(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(Path.Combine(folder, Framework));
    }

    /// <summary>Adds a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="published">The folder with the published program.</param>
    public void Add(RuntimeProgram program, string published)
    {
        var source = Path.Combine(published, "wwwroot", Framework);

        // Every program's loader has the same name but different content.
        var loader = $"{Loader}.{program.Name}.{Hash(Path.Combine(source, $"{Loader}.js"))}.js";
        var files = new List<RuntimeFile>();
        foreach (var file in Directory.EnumerateFiles(source).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            name = name.StartsWith($"{Loader}.js", StringComparison.Ordinal)
                ? loader + name[$"{Loader}.js".Length..]
                : name;
            File.Copy(file, Path.Combine(_folder, Framework, name), overwrite: true);
            if (Path.GetExtension(name) is not (".br" or ".gz"))
            {
                files.Add(new RuntimeFile(name, new FileInfo(file).Length, new FileInfo($"{file}.br").Length));
            }
        }

        _manifests[program.Name] = new RuntimeManifest { Loader = $"{Framework}/{loader}", Files = files };
    }

    /// <summary>Adds the workers' scripts and the manifest.</summary>
    public void Finish(string scripts)
    {
        foreach (var script in Directory.EnumerateFiles(scripts))
        {
            File.Copy(script, Path.Combine(_folder, Path.GetFileName(script)));
        }

        File.WriteAllBytes(Path.Combine(_folder, RuntimeManifest.FileName), RuntimeManifest.Write(_manifests));
    }

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..10];
}
