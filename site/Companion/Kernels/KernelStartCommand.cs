using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.Jupyter;
using Companion.Jupyter.Connections;
using Companion.Jupyter.Specs;
using Companion.Sources;

namespace Companion.CommandLine.Kernels;

/// <summary><c>companion kernel start</c>, which Jupyter calls.</summary>
internal static class KernelStartCommand
{
    private const string Noun = "kernel";
    private const string Verb = "start";

    /// <summary>How Jupyter starts this program as a kernel.</summary>
    public static KernelLaunch Launch { get; } =
        KernelLaunch.ForThisProgram(
            Path.Combine(AppContext.BaseDirectory, "companion.dll"),
            Noun,
            Verb,
            "{connection_file}"
        );

    /// <summary>Whether a command line is <c>kernel start FILE</c> and nothing else.</summary>
    public static bool Matches(string[] arguments) => arguments is [Noun, Verb, [not '-', ..]];

    public static Command Create()
    {
        var file = new Argument<string>("connection-file") { Description = "The front end's connection file" };
        var command = new Command(Verb, "Run cells for a Jupyter front end. Jupyter runs this command itself.")
        {
            file,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file)));
        return command;
    }

    public static int Run(string connectionFile)
    {
        try
        {
            return JupyterProgram.Run(connectionFile);
        }
        catch (ConnectionFileException exception)
        {
            return Fail(connectionFile, exception);
        }
    }

    // Separate from Run, so that the assemblies for reporting errors are loaded only if there is one.
    private static int Fail(string connectionFile, ConnectionFileException problem)
    {
        DiagnosticOutput.Write(Diagnostic.Error(connectionFile, problem.Message, problem.Advice));
        return ExitCode.Failure;
    }
}
