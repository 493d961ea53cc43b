using System.CommandLine;

namespace Companion.CommandLine.Importing;

/// <summary><c>companion import</c>.</summary>
internal static class ImportCommand
{
    public static Command Create() =>
        new("import", "Bring in a site or a feed from elsewhere.")
        {
            ImportHugoCommand.Create(),
            ImportFeedCommand.Create(),
        };

    /// <summary>The option that names the folder to import into.</summary>
    public static Option<DirectoryInfo> IntoOption() =>
        new("--into") { Description = "The folder to import into; default: this folder", HelpName = "DIR" };

    /// <summary>The folder that a command line names, as a full path.</summary>
    public static string Into(ParseResult parsed, Option<DirectoryInfo> option) =>
        parsed.GetValue(option)?.FullName ?? Directory.GetCurrentDirectory();
}
