using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.Site.Importing.Feeds;

namespace Companion.CommandLine.Importing;

/// <summary><c>companion import feed FILE</c>.</summary>
internal static class ImportFeedCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "The saved feed (RSS)", HelpName = "FILE" };
        var into = ImportCommand.IntoOption();
        var section = new Option<string>("--section")
        {
            Description = "The folder below input/; default: episodes",
            HelpName = "NAME",
            DefaultValueFactory = _ => "episodes",
        };
        var command = new Command("feed", "Write a content file for each episode of a saved podcast feed.")
        {
            file,
            into,
            section,
        };
        command.SetReportingAction(parsed =>
        {
            Console.Write(
                FeedImport.Run(
                    parsed.GetRequiredValue(file).FullName,
                    ImportCommand.Into(parsed, into),
                    parsed.GetValue(section)!
                )
            );
            return ExitCode.Success;
        });
        return command;
    }
}
