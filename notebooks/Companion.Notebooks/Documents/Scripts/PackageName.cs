namespace Companion.Notebooks.Documents.Scripts;

/// <summary>A package named by <c>#r "nuget:Name, Version"</c>.</summary>
/// <param name="Name">The package's id.</param>
/// <param name="Version">Its version or range; null for the latest.</param>
internal sealed record PackageName(string Name, string? Version)
{
    /// <summary>The package that a reference names, or null for a reference to a file.</summary>
    public static PackageName? Of(string reference)
    {
        var colon = reference.IndexOf(':');
        if (colon < 0 || !reference.AsSpan(0, colon).Trim().Equals("nuget", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var parts = reference[(colon + 1)..].Split(',', 2, StringSplitOptions.TrimEntries);
        return parts[0].Length == 0
            ? null
            : new PackageName(parts[0], parts is [_, { Length: > 0 } version] ? version : null);
    }
}
