using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.CommandLine.Sites;
using Companion.Site.Authoring;

namespace Companion.CommandLine.Authoring;

/// <summary><c>companion new notebook NAME</c>.</summary>
internal static class NewNotebookCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "Its name, which is also its address: first-steps" };
        var command = new Command("notebook", "Write a notebook's file, which the site shows as a page.") { name };
        var options = new SiteOptions(command, defaultOutput: "output");
        command.SetReportingAction(parsed =>
        {
            var build = options.Read(parsed);
            var file = new NotebookDraft(build).Write(parsed.GetRequiredValue(name));
            Console.WriteLine(build.DisplayPath(file));
            return ExitCode.Success;
        });
        return command;
    }
}
