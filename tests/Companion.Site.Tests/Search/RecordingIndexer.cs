using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Companion.Site.Pipeline;

namespace Companion.Site.Tests.Search;

/// <summary>A package in place of Pagefind's, whose "index" is what was handed over, so that tests can read it.</summary>
public sealed class RecordingIndexer
{
    private const string Script = """
        import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
        writeFileSync(`${process.argv[2]}/documents.jsonl`, readFileSync(0));
        appendFileSync(new URL("runs", import.meta.url), ".");
        """;

    // Never ends by itself.
    private const string WaitingScript = "process.stdin.resume(); setInterval(() => undefined, 1000);";

    private readonly SiteTestContext _site;

    /// <summary>Writes the package into a folder of a site.</summary>
    public RecordingIndexer(SiteTestContext site)
    {
        _site = site;
        Directory.CreateDirectory(site.PathOf("indexer/node_modules/@pagefind/any"));
        site.Write("indexer/index.mjs", Script);
    }

    /// <summary>The tools of a build.</summary>
    public SearchTools Tools => new() { Package = _site.PathOf("indexer") };

    /// <summary>How often an index was made.</summary>
    public int Runs =>
        File.Exists(_site.PathOf("indexer/runs")) ? File.ReadAllText(_site.PathOf("indexer/runs")).Length : 0;

    /// <summary>The documents of the index in the output folder, in their order.</summary>
    public IReadOnlyList<(string Url, IHtmlDocument Html)> Documents =>
        [
            .. _site
                .Read("pagefind/documents.jsonl")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement)
                .Select(document =>
                    (
                        document.GetProperty("url").GetString()!,
                        new HtmlParser().ParseDocument(document.GetProperty("html").GetString()!)
                    )
                ),
        ];

    /// <summary>Builds the site and its index.</summary>
    public void Build() => _site.BuildQuietly(Options);

    /// <summary>The options of a build with a cache and an index.</summary>
    public BuildOptions Options(BuildOptions options) =>
        options with
        {
            Search = Tools,
            Cache = _site.PathOf(".cache"),
        };

    /// <summary>The next index takes for ever.</summary>
    public void Wait() => _site.Write("indexer/index.mjs", WaitingScript);

    /// <summary>The next index is made as the first ones.</summary>
    public void GoOn() => _site.Write("indexer/index.mjs", Script);
}
