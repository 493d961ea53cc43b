namespace Companion.Benchmarks;

/// <summary>A program that builds sites.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">The folder of the episodes, below that of the site.</param>
/// <param name="WriteSite">Writes a site of so many episodes into a folder.</param>
/// <param name="Build">The command that builds the site in the working folder.</param>
/// <param name="Made">The folders that a build makes, below that of the site.</param>
internal sealed record SiteGenerator(
    string Name,
    string Content,
    Action<string, int> WriteSite,
    IReadOnlyList<string> Build,
    IReadOnlyList<string> Made
)
{
    /// <summary>Ours.</summary>
    public static SiteGenerator Companion { get; } =
        new(
            "Companion",
            "input/django-riffs",
            SyntheticSite.WriteForCompanion,
            ["dotnet", Program, "build", "--quiet"],
            ["output", ".cache"]
        );

    /// <summary>Debian's.</summary>
    public static SiteGenerator Hugo { get; } =
        new("Hugo", "content/django-riffs", SyntheticSite.WriteForHugo, ["hugo", "--quiet"], ["public", "resources"]);

    private static readonly SiteGenerator Eleventy = new(
        "Eleventy",
        "content",
        SyntheticSite.WriteForEleventy,
        ["node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet"],
        ["output"]
    );

    /// <summary>All that are installed, ours first.</summary>
    public static IReadOnlyList<SiteGenerator> All { get; } =
    [Companion, .. File.Exists("/usr/bin/hugo") ? [Hugo] : Array.Empty<SiteGenerator>(), Eleventy];

    /// <summary>The command line as a user gets it: a Release build.</summary>
    public static string Program =>
        Path.Combine(RepositoryRoot.Find(), "site/Companion/bin/Release/net10.0/companion.dll");
}
