using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.Site.Building;

namespace Companion.CommandLine.Runtimes;

/// <summary>
/// <c>companion runtime pack FOLDER</c>, which <c>dotnet pack</c> runs: writes the browser runtime as the tool's package
/// carries it. Authors never need it, so it is not listed.
/// </summary>
internal static class RuntimeCommand
{
    public static Command Create() =>
        new("runtime", "The programs that run experiments in pages.") { Hidden = true, Subcommands = { CreatePack() } };

    private static Command CreatePack()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder to write; it is replaced" };
        var root = new Option<DirectoryInfo>("--root") { Description = "Companion's repository", Required = true };
        var command = new Command("pack", "Publish them, and write them as the tool's package carries them.")
        {
            folder,
            root,
        };
        command.SetAction(parsed =>
        {
            var problems = RuntimePackaging.Write(
                parsed.GetRequiredValue(root).FullName,
                parsed.GetRequiredValue(folder).FullName
            );
            foreach (var problem in problems)
            {
                DiagnosticOutput.Write(problem);
            }

            return problems.Count == 0 ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }
}
