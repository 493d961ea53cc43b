using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.CommandLine.Sites;
using Companion.Site.Authoring;

namespace Companion.CommandLine.Authoring;

/// <summary><c>companion new episode "Title"</c>.</summary>
internal static class NewEpisodeCommand
{
    public static Command Create()
    {
        var title = new Argument<string>("title") { Description = "The episode's title, without its number" };
        var section = new Option<string?>("--section")
        {
            Description = "The folder below input/; default: the one with the most episodes",
            HelpName = "NAME",
        };
        var parts = new NewEpisodeOptions();
        var command = new Command("episode", "Write the next episode's file, as a draft.") { title, section };
        parts.AddTo(command);
        var options = new SiteOptions(command, defaultOutput: "output");
        command.SetReportingAction(parsed =>
        {
            var build = options.Read(parsed);
            var file = new EpisodeDraft(build).Write(
                parsed.GetRequiredValue(title),
                parsed.GetValue(section),
                parts.Read(parsed)
            );
            Console.WriteLine(build.DisplayPath(file));
            return ExitCode.Success;
        });
        return command;
    }
}
