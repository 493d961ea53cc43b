using Companion.Notebooks.Workers;
using Companion.Testing;

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

    private static string Assembly()
    {
        const string name = "Companion.Notebooks.Worker";
        return Path.Combine(Repository.Root, "tests", name, "bin", Repository.Configuration, "net10.0", $"{name}.dll");
    }
}
