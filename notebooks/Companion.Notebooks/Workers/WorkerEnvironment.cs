using System.Globalization;

namespace Companion.Notebooks.Workers;

/// <summary>The runtime's settings of a worker, which it can be given only when its process starts.</summary>
internal static class WorkerEnvironment
{
    private const string HeapLimit = "DOTNET_GCHeapHardLimit";
    private const string Diagnostics = "DOTNET_EnableDiagnostics";
    private const string Instrumentation = "DOTNET_TieredPGO";

    /// <summary>The variables that are set.</summary>
    public static IReadOnlyList<string> Names { get; } = [HeapLimit, Diagnostics, Instrumentation];

    /// <summary>Sets them for a process.</summary>
    public static void Set(IDictionary<string, string?> environment, long memoryLimit)
    {
        environment[HeapLimit] = memoryLimit.ToString("x", CultureInfo.InvariantCulture);

        // A process that is killed would leave the sockets for debuggers in the temporary folder.
        environment[Diagnostics] = "0";

        // A worker lives for seconds: measuring its code to compile it better later costs more than it gains.
        environment[Instrumentation] = "0";
    }
}
