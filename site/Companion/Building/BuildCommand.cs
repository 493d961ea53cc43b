using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.CommandLine.Sites;

namespace Companion.CommandLine.Building;

/// <summary><c>companion build</c>.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var command = new Command("build", "Build the site into a folder that any static host can serve.");
        var options = new SiteOptions(command, defaultOutput: "output");
        command.SetAction(parsed =>
        {
            var reporter = new BuildReporter(options.IsQuiet(parsed));
            var build = options.Read(parsed);
            var builder = options.CreateBuilder(parsed);
            var result = reporter.Watch(progress => builder.Build(build, progress));
            reporter.Report(result, build);
            return result.Succeeded ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }
}
