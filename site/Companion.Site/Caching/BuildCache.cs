namespace Companion.Site.Caching;

/// <summary>What one build leaves for the next: how each page was rendered, and what the output folder contains.</summary>
/// <param name="Environment">
/// The fingerprint of what every page depends on: Companion itself, the theme, the settings. Nothing holds for another.
/// </param>
/// <param name="Started">When the build started, in ticks of UTC.</param>
/// <param name="Pages">The traces, by the page's output file.</param>
/// <param name="Outputs">The files of the output folder, by their paths with <c>/</c>.</param>
internal sealed record BuildCache(
    Digest Environment,
    long Started,
    IReadOnlyDictionary<string, PageTrace> Pages,
    IReadOnlyDictionary<string, OutputRecord> Outputs
)
{
    /// <summary>Nothing: the next build makes everything.</summary>
    public static BuildCache Empty { get; } =
        new(Digest.None, 0, new Dictionary<string, PageTrace>(), new Dictionary<string, OutputRecord>());

    /// <summary>This cache with what a build made that did not come to its end.</summary>
    public BuildCache With(
        IReadOnlyDictionary<string, PageTrace> pages,
        IReadOnlyDictionary<string, OutputRecord> outputs
    ) => this with { Pages = Merge(Pages, pages), Outputs = Merge(Outputs, outputs) };

    /// <summary>This cache if it is of an environment; otherwise its output files only, which are still what they are.</summary>
    public BuildCache For(Digest environment) =>
        environment == Environment
            ? this
            : this with
            {
                Environment = environment,
                Pages = new Dictionary<string, PageTrace>(),
            };

    private static Dictionary<string, T> Merge<T>(
        IReadOnlyDictionary<string, T> older,
        IReadOnlyDictionary<string, T> newer
    )
    {
        var merged = new Dictionary<string, T>(older, StringComparer.Ordinal);
        foreach (var (path, value) in newer)
        {
            merged[path] = value;
        }

        return merged;
    }
}
