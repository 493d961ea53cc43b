using System.CommandLine;

namespace Companion.CommandLine.Authoring;

/// <summary><c>companion new</c>.</summary>
internal static class NewCommand
{
    public static Command Create() => new("new", "Start a new piece of content.") { NewEpisodeCommand.Create() };
}
