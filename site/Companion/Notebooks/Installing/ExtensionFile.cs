namespace Companion.CommandLine.Notebooks.Installing;

/// <summary>
/// The extension as a file that an editor can install. It is part of the tool; in a working copy it is built.
/// </summary>
internal static class ExtensionFile
{
    private const string Name = "companion-csharp-notebooks.vsix";

    /// <summary>The file's path. In a working copy, builds the file first.</summary>
    /// <exception cref="InstallException">The file does not exist and cannot be built.</exception>
    public static string Locate()
    {
        var packed = Path.Combine(AppContext.BaseDirectory, "vscode", Name);
        return File.Exists(packed) ? packed : Build(FindSources());
    }

    private static string Build(string sources)
    {
        var npm =
            ExternalCommand.Find("npm")
            ?? throw new InstallException(
                "The extension is built with Node's npm, which was not found. Install Node 20."
            );
        string[][] steps = Directory.Exists(Path.Combine(sources, "node_modules"))
            ?
            [
                ["run", "package"],
            ]
            :
            [
                ["ci", "--ignore-scripts"],
                ["run", "package"],
            ];
        foreach (var step in steps)
        {
            Console.WriteLine($"npm {string.Join(' ', step)}");
            var result = ExternalCommand.Run(npm, step, sources);
            if (!result.Succeeded)
            {
                throw new InstallException(
                    $"'npm {string.Join(' ', step)}' failed in {sources}. It said: {result.LastLine}"
                );
            }
        }

        return Path.Combine(sources, "obj", Name);
    }

    private static string FindSources()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sources = Path.Combine(folder.FullName, "notebooks", "vscode");
            if (File.Exists(Path.Combine(sources, "package.json")))
            {
                return sources;
            }
        }

        throw new InstallException(
            "The extension is not part of this build. Install the tool 'companion', or build the repository."
        );
    }
}
