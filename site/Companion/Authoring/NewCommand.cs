using System.CommandLine;

namespace Companion.CommandLine.Authoring;

/// <summary><c>companion new</c>.</summary>
internal static class NewCommand
{
    public static Command Create() =>
        new("new", "Start a site, an episode or a notebook.")
        {
            NewSiteCommand.Create(),
            NewEpisodeCommand.Create(),
            NewNotebookCommand.Create(),
        };
}
