using System.CommandLine;
using Companion.Content.Sources;
using Companion.Jupyter;
using Companion.Jupyter.Connections;
using Companion.Jupyter.Specs;
using Companion.Reporting;

namespace Companion.Kernels;

/// <summary><c>companion kernel start</c>, which Jupyter calls.</summary>
internal static class KernelStartCommand
{
    private const string Noun = "kernel";
    private const string Verb = "start";

    /// <summary>How Jupyter starts this program as a kernel.</summary>
    public static KernelLaunch Start { get; } =
        KernelLaunch.ForThisProgram(
            Path.Combine(AppContext.BaseDirectory, "companion.dll"),
            Noun,
            Verb,
            "{connection_file}"
        );

    /// <summary>Whether a command line says this and nothing else.</summary>
    public static bool IsAll(string[] arguments) => arguments is [Noun, Verb, [not '-', ..]];

    public static Command Create()
    {
        var file = new Argument<string>("connection-file") { Description = "Where the front end expects the kernel" };
        var command = new Command(Verb, "Run cells for a Jupyter front end, which calls this itself.") { file };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file)));
        return command;
    }

    public static int Run(string connectionFile)
    {
        try
        {
            return JupyterProgram.Run(connectionFile);
        }
        catch (ConnectionFileException problem)
        {
            return Fail(connectionFile, problem);
        }
    }

    // What tells of errors is not loaded where there are none.
    private static int Fail(string connectionFile, ConnectionFileException problem)
    {
        Told.Tell(Diagnostic.Error(connectionFile, problem.Message, problem.Advice));
        return ExitCode.Failure;
    }
}
