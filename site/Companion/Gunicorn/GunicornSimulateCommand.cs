using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.Simulations.Gunicorn.Queueing;

namespace Companion.CommandLine.Gunicorn;

/// <summary><c>companion gunicorn simulate</c>.</summary>
internal static class GunicornSimulateCommand
{
    public static Command Create()
    {
        var command = new Command(
            "simulate",
            "Serve random requests with Gunicorn's sync workers, first come, first served, and report how long readers wait."
        );
        var options = new GunicornSimulateOptions(command);
        command.SetAction(parsed =>
        {
            if (options.Load(parsed, out var problem) is not { } load)
            {
                Console.Error.WriteLine(problem);
                return ExitCode.Usage;
            }

            var simulation = WorkerSimulation.Run(options.Workers(parsed), load, options.Cores(parsed));
            if (options.Format(parsed) == OutputFormat.Json)
            {
                JsonOutput.Write(WorkerSimulationJson.Of(simulation), GunicornJsonContext.Default);
            }
            else
            {
                SimulationReport.Write(simulation);
            }

            return ExitCode.Success;
        });
        return command;
    }
}
