using Companion.Testing;
using Companion.Testing.Processes;

namespace Companion.VisualStudioCode.Editors;

/// <summary>The installed editor: code-server, which is VS Code in a browser.</summary>
internal static class CodeServerProgram
{
    private static readonly string Folder = Path.Combine(Repository.Tools, "code-server");

    /// <summary>The Node version that its native modules were built for.</summary>
    public static string Node => Installed(Path.Combine(Folder, "node_modules", "node", "bin", "node"));

    /// <summary>Its program.</summary>
    public static string Program =>
        Installed(Path.Combine(Folder, "node_modules", "code-server", "out", "node", "entry.js"));

    /// <summary>Writes a command that works like an installed editor's, with its own folders.</summary>
    public static void WriteCommand(string file, string profile)
    {
        File.WriteAllText(file, $"#!/bin/sh\nexec '{Node}' '{Program}' {string.Join(' ', Folders(profile))} \"$@\"\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>The arguments that keep all of its files in one folder.</summary>
    public static IEnumerable<string> Folders(string profile, string? extensions = null)
    {
        Directory.CreateDirectory(profile);
        var configuration = Path.Combine(profile, "config.yaml");
        File.WriteAllText(configuration, "auth: none\n");
        return
        [
            "--config",
            configuration,
            "--user-data-dir",
            Path.Combine(profile, "user"),
            "--extensions-dir",
            extensions ?? Path.Combine(profile, "extensions"),
        ];
    }

    private static string Installed(string file) =>
        File.Exists(file) ? file : throw new ToolMissingException("code-server");
}
