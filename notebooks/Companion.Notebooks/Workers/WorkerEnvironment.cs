using System.Globalization;

namespace Companion.Notebooks.Workers;

/// <summary>The runtime settings of a worker, which can be set only when its process starts.</summary>
internal static class WorkerEnvironment
{
    private const string HeapLimit = "DOTNET_GCHeapHardLimit";
    private const string Diagnostics = "DOTNET_EnableDiagnostics";
    private const string Instrumentation = "DOTNET_TieredPGO";

    /// <summary>The environment variables that are set.</summary>
    public static IReadOnlyList<string> Names { get; } = [HeapLimit, Diagnostics, Instrumentation];

    /// <summary>Sets them for a process.</summary>
    public static void Set(IDictionary<string, string?> environment, long memoryLimit)
    {
        environment[HeapLimit] = memoryLimit.ToString("x", CultureInfo.InvariantCulture);

        // A killed process would leave its debugger sockets in the temporary folder.
        environment[Diagnostics] = "0";

        // A worker lives only for seconds, so instrumenting its code for later optimization costs more than it gains.
        environment[Instrumentation] = "0";
    }
}
