using System.Collections.Immutable;

namespace Companion.Jupyter;

/// <summary>The runtime settings of a kernel, which can be set only when its process starts.</summary>
internal static class KernelEnvironment
{
    /// <summary>The variables.</summary>
    public static ImmutableDictionary<string, string> Variables { get; } =
        ImmutableDictionary<string, string>.Empty
        // Instrumenting code for later optimization costs the first cells more than it gains the others.
        .Add("DOTNET_TieredPGO", "0");

    /// <summary>Removes them, so that programs that cells start do not inherit them.</summary>
    public static void Clear()
    {
        foreach (var name in Variables.Keys)
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }
}
