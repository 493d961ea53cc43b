using System.Collections.Immutable;

namespace Companion.Jupyter.Specs;

/// <summary>The names under which the kernel can be installed. Notebooks name the kernel that they use.</summary>
public static class KernelName
{
    /// <summary>.NET Interactive's name, which C# notebooks use.</summary>
    public const string DotNet = ".net-csharp";

    /// <summary>Our own name, for users who also have .NET Interactive.</summary>
    public const string Companion = "companion-csharp";

    /// <summary>All names.</summary>
    public static ImmutableArray<string> All { get; } = [DotNet, Companion];
}
