using System.CommandLine;
using Companion.CommandLine.Audio;
using Companion.CommandLine.Authoring;
using Companion.CommandLine.Building;
using Companion.CommandLine.Checkups;
using Companion.CommandLine.Django;
using Companion.CommandLine.Gunicorn;
using Companion.CommandLine.Importing;
using Companion.CommandLine.Kernels;
using Companion.CommandLine.Notebooks;
using Companion.CommandLine.Previewing;
using Companion.CommandLine.Procfiles;
using Companion.CommandLine.Reporting;
using Companion.CommandLine.Runtimes;

namespace Companion.CommandLine;

/// <summary>The command line. Each verb is a folder and is registered in <see cref="Create"/>.</summary>
internal static class CompanionCommand
{
    /// <summary>
    /// Runs a command line. Returns 0 on success, 1 if the work found errors, 2 if the command line itself is wrong.
    /// </summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var parsed = Create().Parse(arguments);
        var code = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
    }

    private static RootCommand Create() =>
        new("Turns podcast episodes written in Markdown into a site whose experiments a reader can run.")
        {
            BuildCommand.Create(),
            PreviewCommand.Create(),
            NewCommand.Create(),
            ImportCommand.Create(),
            AudioCommand.Create(),
            DoctorCommand.Create(),
            NotebookCommand.Create(),
            KernelCommand.Create(),
            DjangoCommand.Create(),
            ProcfileCommand.Create(),
            GunicornCommand.Create(),
            RuntimeCommand.Create(),
        };
}
