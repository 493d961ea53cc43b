using System.Collections.Immutable;

namespace Companion.CommandLine.Notebooks.Installing;

/// <summary>An editor of the VS Code family.</summary>
/// <param name="Command">Its command-line program.</param>
/// <param name="Title">Its name for people.</param>
internal sealed record Editor(string Command, string Title)
{
    /// <summary>The supported editors; the first is the default.</summary>
    public static ImmutableArray<Editor> All { get; } =
    [
        new("code", "VS Code"),
        new("code-insiders", "VS Code Insiders"),
        new("codium", "VSCodium"),
        new("code-server", "code-server"),
    ];

    /// <summary>The full path of the command.</summary>
    /// <exception cref="InstallException">The command was not found.</exception>
    public string Locate() =>
        ExternalCommand.Find(Command)
        ?? throw new InstallException(
            $"The command '{Command}' was not found. Install {Title}, or name another editor with --editor. "
                + "If the editor is there, its command palette has \"Shell Command: Install 'code' command in PATH\"."
        );

    /// <summary>Installs or updates an extension.</summary>
    /// <exception cref="InstallException">The command was not found, or it failed.</exception>
    public void Install(string extension)
    {
        var result = ExternalCommand.Run(Locate(), ["--install-extension", extension, "--force"]);
        if (!result.Succeeded)
        {
            throw new InstallException($"{Title} did not install {extension}. It said: {result.LastLine}");
        }
    }
}
