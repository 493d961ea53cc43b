using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Companion.Notebooks.Running;
using Companion.Notebooks.Workers;
using Companion.Site.Building;
using Companion.Site.Pipeline;
using Companion.Testing;

namespace Companion.Acceptance.Sites;

/// <summary>The site of this repository, built.</summary>
public sealed class BuiltSite : IDisposable
{
    /// <summary>The address of the episode's page.</summary>
    public const string Episode = "/django-riffs/14-go-live-deployment/";

    /// <summary>One page of each kind: addresses by name.</summary>
    public static IReadOnlyDictionary<string, string> PageKinds { get; } =
        new Dictionary<string, string>
        {
            ["home page"] = "/",
            ["section"] = "/django-riffs/",
            ["episode"] = Episode,
            ["taxonomy"] = "/tags/",
            ["term"] = "/tags/python/",
            ["notebook"] = "/notebooks/procfile/",
            ["experiments"] = "/notebooks/",
            ["not found"] = "/no-such-page/",
        };

    /// <summary>The cache of the notebooks' results, which tests share.</summary>
    public static string NotebookResults { get; } = Path.Combine(AppContext.BaseDirectory, "notebook-results");

    private readonly TemporaryFolder _folder = new();

    /// <summary>Builds the site.</summary>
    /// <param name="baseUrl">Its base URL; null for the one in <c>site.yaml</c>.</param>
    /// <param name="isLive">Whether experiments are live in its pages.</param>
    public BuiltSite(Uri? baseUrl = null, bool isLive = true)
    {
        var runner = new NotebookRunner(
            WorkerCommand.ForAssembly(Repository.CommandLine, "notebook", "worker"),
            new ResultCache(NotebookResults)
        );
        var result = new SiteBuilder(runner).Build(
            new BuildOptions
            {
                Root = Repository.Root,
                Input = Repository.Input,
                Output = Folder,
                BaseUrl = baseUrl,
                IsLive = isLive,
                Search = SearchTools.Installed,
            }
        );
        if (!result.Succeeded)
        {
            throw new InvalidOperationException($"The site does not build:\n{string.Join('\n', result.Diagnostics)}");
        }
    }

    /// <summary>The folder of the site.</summary>
    public string Folder => _folder["site"];

    /// <summary>Every file's path below the folder.</summary>
    public IReadOnlyList<string> Files => FolderContents.Files(Folder);

    /// <summary>Every HTML file's path below the folder, redirect pages included.</summary>
    public IEnumerable<string> HtmlFiles => Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>A file's text.</summary>
    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>A page's document.</summary>
    public IHtmlDocument Parse(string file) => new HtmlParser().ParseDocument(Read(file));

    /// <summary>The file that a static host serves for an address.</summary>
    public static string FileOf(string url) => $"{url}index.html".TrimStart('/');

    public void Dispose() => _folder.Dispose();
}
