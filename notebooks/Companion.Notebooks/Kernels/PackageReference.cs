namespace Companion.Notebooks.Kernels;

/// <summary>A package that a cell requests with <c>#r "nuget: Name, Version"</c>.</summary>
/// <param name="Name">The package's id.</param>
/// <param name="Version">A version or a range in NuGet's syntax; null for the latest.</param>
public sealed record PackageReference(string Name, string? Version)
{
    /// <summary>What is the same for all ways to write it: <c>nuget:humanizer.core,2.14.1</c>.</summary>
    public string Key => (Version is null ? $"nuget:{Name}" : $"nuget:{Name},{Version}").ToLowerInvariant();
}
