using Companion.Notebooks.Kernels;

namespace Companion.Site.Libraries;

/// <summary>A library that a cell names with <c>#r</c>: a package, or an assembly file.</summary>
/// <param name="Text">What is between the quotes.</param>
internal sealed record LibraryReference(string Text)
{
    private const string PackagePrefix = "nuget:";

    /// <summary>The package that it names; null for a file.</summary>
    public PackageReference? Package =>
        !Text.StartsWith(PackagePrefix, StringComparison.Ordinal) ? null
        : Text[PackagePrefix.Length..].Split(',', 2, StringSplitOptions.TrimEntries) is [var name, .. var rest]
            ? new PackageReference(name, rest is [not ("" or "*")] ? rest[0] : null)
        : null;

    /// <summary>The name of the file.</summary>
    public string FileName => Path.GetFileName(Text.Replace('\\', '/'));

    /// <summary>What is the same for all ways to write it, in a page and here.</summary>
    public string Key => Package?.Key ?? FileName.ToLowerInvariant();
}
