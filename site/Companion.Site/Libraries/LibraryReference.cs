namespace Companion.Site.Libraries;

/// <summary>A library that a cell names with <c>#r</c>: a package, or an assembly file.</summary>
/// <param name="Text">What is between the quotes.</param>
internal sealed record LibraryReference(string Text)
{
    private const string PackagePrefix = "nuget:";

    /// <summary>Whether it names a package.</summary>
    public bool IsPackage => Text.StartsWith(PackagePrefix, StringComparison.Ordinal);

    /// <summary>The package's id or the assembly's path.</summary>
    public string Name => IsPackage ? Parts[0] : Text;

    /// <summary>The package's version as written; null for the latest, and for files.</summary>
    public string? Version => IsPackage && Parts.Length > 1 && Parts[1] is not ("" or "*") ? Parts[1] : null;

    /// <summary>What is the same for all ways to write it, in a page and here.</summary>
    public string Key =>
        !IsPackage ? Path.GetFileName(Text.Replace('\\', '/')).ToLowerInvariant()
        : Version is null ? $"{PackagePrefix}{Name.ToLowerInvariant()}"
        : $"{PackagePrefix}{Name.ToLowerInvariant()},{Version.ToLowerInvariant()}";

    private string[] Parts => Text[PackagePrefix.Length..].Split(',', 2, StringSplitOptions.TrimEntries);
}
