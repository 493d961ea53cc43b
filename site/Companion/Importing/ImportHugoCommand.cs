using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.Site.Importing.Hugo;

namespace Companion.CommandLine.Importing;

/// <summary><c>companion import hugo DIR</c>.</summary>
internal static class ImportHugoCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("dir") { Description = "The Hugo site", HelpName = "DIR" };
        var into = ImportCommand.IntoOption();
        var command = new Command("hugo", "Import a Hugo site: content, files, settings and shortcodes.")
        {
            folder,
            into,
        };
        command.SetReportingAction(parsed =>
        {
            Console.Write(HugoImport.Run(parsed.GetRequiredValue(folder).FullName, ImportCommand.Into(parsed, into)));
            return ExitCode.Success;
        });
        return command;
    }
}
