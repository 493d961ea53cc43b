using System.CommandLine;
using Companion.Building;
using Companion.Django;
using Companion.Gunicorn;
using Companion.Kernels;
using Companion.Notebooks;
using Companion.Previewing;
using Companion.Procfiles;
using Companion.Writing;

namespace Companion;

/// <summary>The command line: one factory a verb.</summary>
internal static class CompanionCommand
{
    /// <summary>Runs a command line: 0 fine, 1 the work found errors, 2 the command line itself is wrong.</summary>
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
            NotebookCommand.Create(),
            KernelCommand.Create(),
            DjangoCommand.Create(),
            ProcfileCommand.Create(),
            GunicornCommand.Create(),
        };
}
