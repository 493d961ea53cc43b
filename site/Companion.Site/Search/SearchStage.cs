using System.Text;
using System.Text.Json;
using Companion.Site.Caching;
using Companion.Site.Pipeline;
using Companion.Site.Rendering;
using Companion.Site.Staging;
using Companion.Sources;

namespace Companion.Site.Search;

/// <summary>
/// Makes the search index, unless the last build made it of the same documents. It can only be made as a whole, because
/// what is rare in it depends on all pages. Returns whether it was made.
/// </summary>
/// <param name="package">Pagefind.</param>
/// <param name="output">The folder to write to.</param>
internal sealed class SearchStage(PagefindPackage package, OutputFolder output) : IStage<RenderedSite, bool>
{
    // Changes with the script that hands the documents over.
    private const int Format = 1;

    /// <summary>Keeps the index of the last build, whatever it was made of.</summary>
    public void Keep(BuildContext build)
    {
        if (build.Options.Search is not null)
        {
            output.TryKeepFolder(SearchTools.Index, parts: null);
        }
    }

    /// <inheritdoc />
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    /// <exception cref="IOException">The index cannot be written.</exception>
    public bool Run(RenderedSite input, BuildContext build)
    {
        if (build.Options.Search is not { } tools || !input.Plan.HasSearch)
        {
            return false;
        }

        var documents = SearchDocuments.Of(input);
        var parts = new DigestBuilder()
            .Add(PagefindPackage.Version)
            .Add(Format)
            .Add(SearchDocuments.DigestOf(documents))
            .ToDigest();
        if (output.TryKeepFolder(SearchTools.Index, parts))
        {
            return false;
        }

        build.Report("making the search index");
        try
        {
            output.WriteFolder(SearchTools.Index, parts, MakeIndex(tools, documents, build));
        }
        catch (NoIndexException exception)
        {
            output.DropFolder(SearchTools.Index);
            build.Diagnostics.Add(
                new Diagnostic(
                    Severity.Note,
                    $"{SearchTools.Index}/",
                    Location: null,
                    $"the site has no search index: {exception.Message}",
                    exception.Advice
                )
            );
        }

        return true;
    }

    private Dictionary<string, byte[]> MakeIndex(
        SearchTools tools,
        IEnumerable<SearchDocument> documents,
        BuildContext build
    )
    {
        var script = package.Find(tools, build);
        var folder = Directory.CreateTempSubdirectory("companion-search-").FullName;
        try
        {
            ExternalProgram.Run(tools.Node, [script, folder], folder, documents.Select(LineOf), build.Cancellation);
            return Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
                    File.ReadAllBytes
                );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string LineOf(SearchDocument document)
    {
        using var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line))
        {
            writer.WriteStartObject();
            writer.WriteString("url", document.Url.ToEncodedString());
            writer.WriteString("html", SearchDocuments.ToHtml(document));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(line.ToArray());
    }
}
