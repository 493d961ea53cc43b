namespace Companion.Site.Podcasts.Rules;

/// <summary>The categories of Apple's directory, which the others use too.</summary>
internal static class AppleCategories
{
    private static readonly Dictionary<string, string[]> Known = Read();

    /// <summary>The categories.</summary>
    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>The categories below one; null for an unknown one.</summary>
    public static IReadOnlyList<string>? Below(string name) => Known.GetValueOrDefault(name);

    private static Dictionary<string, string[]> Read()
    {
        using var stream = typeof(AppleCategories).Assembly.GetManifestResourceStream("podcast-categories.txt")!;
        using var reader = new StreamReader(stream);
        var known = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            known[line[..colon]] = line[(colon + 1)..]
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        }

        return known;
    }
}
