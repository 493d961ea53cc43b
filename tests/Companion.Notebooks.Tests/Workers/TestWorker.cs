using System.Reflection;
using System.Runtime.CompilerServices;
using Companion.Notebooks.Workers;

namespace Companion.Notebooks.Tests.Workers;

/// <summary>The program that tests start as a worker.</summary>
internal static class TestWorker
{
    public static WorkerCommand Command { get; } = WorkerCommand.ForAssembly(Assembly());

    public static WorkerProcess Start(string? folder = null, long memoryLimit = 1L << 30) =>
        WorkerProcess.Start(
            Command,
            new WorkerOptions(folder ?? AppContext.BaseDirectory) { MemoryLimit = memoryLimit }
        );

    private static string Assembly([CallerFilePath] string here = "")
    {
        var configuration = typeof(TestWorker)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "Configuration")
            .Value!;
        var tests = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
        const string name = "Companion.Notebooks.Worker";
        return Path.Combine(tests, name, "bin", configuration, "net10.0", $"{name}.dll");
    }
}
