using System.Collections.Immutable;

namespace Companion.Jupyter;

/// <summary>The runtime's settings of a kernel, which it can be given only when its process starts.</summary>
internal static class KernelEnvironment
{
    /// <summary>The variables.</summary>
    public static ImmutableDictionary<string, string> Variables { get; } =
        ImmutableDictionary<string, string>.Empty
        // Measuring code to compile it better later costs the first cells more than it gains the others.
        .Add("DOTNET_TieredPGO", "0");

    /// <summary>Keeps them from the programs that cells start.</summary>
    public static void Clear()
    {
        foreach (var name in Variables.Keys)
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }
}
