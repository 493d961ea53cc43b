namespace Companion.Benchmarks.Colours;

/// <summary>Colours code with Chroma, Hugo's highlighter, in one of its plain styles.</summary>
internal static class ChromaColours
{
    // Hugo's templates drop comments, so that an element stands between the pieces.
    private const string Between = "<hr>";

    private const string Template = $$$"""
        {{ range readDir "samples" }}{{ highlight (readFile (printf "samples/%s" .Name)) (strings.TrimPrefix "." (path.Ext .Name)) "style=github" }}{{{Between}}}{{ end }}
        """;

    /// <summary>Colours every sample by one build of a site.</summary>
    /// <returns>The HTML of each sample.</returns>
    public static IReadOnlyList<string> Render(IReadOnlyList<CodeSample> samples)
    {
        var folder = Directory.CreateTempSubdirectory("companion-colours-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "samples"));
            Directory.CreateDirectory(Path.Combine(folder, "layouts"));
            File.WriteAllText(
                Path.Combine(folder, "hugo.toml"),
                "disableKinds = ['RSS', 'sitemap', 'taxonomy', 'term']\n"
            );
            File.WriteAllText(Path.Combine(folder, "layouts/index.html"), Template);
            foreach (var (at, sample) in samples.Index())
            {
                File.WriteAllText(Path.Combine(folder, "samples", $"{at:000}.{sample.Language}"), sample.Code);
            }

            ProcessCost.Measure(folder, "hugo", "--quiet");
            return File.ReadAllText(Path.Combine(folder, "public/index.html")).Split(Between)[..^1];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
