using System.Collections.Immutable;

namespace Companion.Jupyter.Specs;

/// <summary>The names under which the kernel can be installed. Notebooks name the kernel that they want.</summary>
public static class KernelName
{
    /// <summary>.NET Interactive's, which notebooks of C# name.</summary>
    public const string DotNet = ".net-csharp";

    /// <summary>One of our own, for those who have .NET Interactive too.</summary>
    public const string Companion = "companion-csharp";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = [DotNet, Companion];
}
