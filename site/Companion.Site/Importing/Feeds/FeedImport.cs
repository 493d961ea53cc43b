using System.Xml;
using System.Xml.Linq;
using Companion.Content.Urls;
using Companion.Site.Importing.Hugo;
using Companion.Site.Importing.Reporting;
using Companion.Sources;

namespace Companion.Site.Importing.Feeds;

/// <summary>Writes a content file for each episode of a podcast's feed: RSS 2.0 with Apple's <c>itunes</c> elements.</summary>
public sealed class FeedImport
{
    private const long Largest = 100_000_000;

    private readonly string _shown;
    private readonly string _into;
    private readonly string _section;
    private readonly ImportStaging _staging;
    private readonly ImportReport _report = new();

    private FeedImport(string shown, string into, string section, ImportStaging staging)
    {
        _shown = shown;
        _into = into;
        _section = section;
        _staging = staging;
    }

    /// <summary>Imports a feed. A file that is there already is left as it is.</summary>
    /// <param name="file">The full path of the saved feed.</param>
    /// <param name="into">The full path of the site's root.</param>
    /// <param name="section">The folder below <c>input/</c>.</param>
    /// <exception cref="DiagnosticException">It cannot be imported. Then nothing is written.</exception>
    public static ImportReport Run(string file, string into, string section)
    {
        if (!OutputPath.IsSafeSegment(section) || section.Contains('/'))
        {
            throw DiagnosticException.In(
                "section",
                $"\"{section}\" is not the name of a folder below the input folder",
                "name one folder, such as episodes"
            );
        }

        var shown = Path.GetFileName(file);
        var channel =
            Load(file, shown).Root?.Element("channel")
            ?? throw DiagnosticException.In(
                shown,
                "this is not an RSS feed: there is no channel",
                "save the feed's XML, not the page about the show"
            );
        using var staging = new ImportStaging(into);
        var import = new FeedImport(shown, into, section, staging);
        import.Import(channel);
        staging.Publish();
        return import._report;
    }

    // A document type could name files of this machine, or expand to gigabytes.
    private static XDocument Load(string file, string shown)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = Largest,
        };
        try
        {
            using var stream = File.OpenRead(file);
            using var reader = XmlReader.Create(stream, settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException exception)
        {
            var isDocumentType = exception.Message.Contains("DTD", StringComparison.Ordinal);
            throw DiagnosticException.In(
                $"{shown}:{Math.Max(1, exception.LineNumber)}:{Math.Max(1, exception.LinePosition)}",
                isDocumentType
                    ? "this feed has a document type (DTD), which is refused"
                    : "this is not well-formed XML",
                isDocumentType ? "remove <!DOCTYPE …>: no podcast's feed needs one" : exception.Message
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DiagnosticException.In(shown, "the file cannot be read", exception.Message);
        }
    }

    private void Import(XElement channel)
    {
        var episodes = channel.Elements("item").Select(item => new FeedEpisode(item)).ToArray();
        var (written, skipped) = (0, 0);
        foreach (var episode in episodes)
        {
            var place = $"{_shown}:{episode.Line}";
            if (episode.Title is null)
            {
                _report.AddNotPossible(place, "this item has no title");
                continue;
            }

            var text = EpisodeText.Of(episode, $"/{_section}/", out var remarks);
            foreach (var remark in remarks)
            {
                _report.AddReview(place, $"\"{episode.Title}\": {remark}");
            }

            if (Write(episode, text))
            {
                written++;
            }
            else
            {
                skipped++;
            }
        }

        _report.AddDone($"wrote {written} episode{(written == 1 ? "" : "s")} to input/{_section}/");
        if (skipped > 0)
        {
            _report.AddDone($"left {skipped} episode{(skipped == 1 ? "" : "s")} as they are, which are there already");
        }

        WriteSettings(channel);
    }

    private bool Write(FeedEpisode episode, string text)
    {
        var stem = episode.FileName;
        for (var number = 1; ; number++)
        {
            var path = $"input/{_section}/{stem}{(number == 1 ? "" : $"-{number}")}.md";
            if (File.Exists(Path.Combine(_into, path)))
            {
                return false;
            }

            if (_staging.Write(path, text))
            {
                return true;
            }
        }
    }

    private void WriteSettings(XElement channel)
    {
        if (File.Exists(Path.Combine(_into, "input", "site.yaml")))
        {
            return;
        }

        var link = channel.Element("link")?.Value.Trim();
        var hasAddress = Uri.TryCreate(link, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
        var yaml =
            $"title: {YamlText.Scalar(channel.Element("title")?.Value.Trim() ?? "Untitled", isQuoted: true)}\n"
            + $"baseUrl: {YamlText.Scalar(hasAddress ? url!.GetLeftPart(UriPartial.Path) : "https://example.org/", isQuoted: true)}\n"
            + Line("description", FeedEpisode.Plain(channel.Element("description")?.Value))
            + Line("language", channel.Element("language")?.Value.Trim())
            + (
                channel.Element(FeedEpisode.Itunes + "author")?.Value.Trim() is { Length: > 0 } author
                    ? $"author:\n  name: {YamlText.Scalar(author, isQuoted: true)}\n"
                    : ""
            )
            + "feedLimit: all\n";
        _staging.Write("input/site.yaml", yaml);
        _report.AddDone("wrote input/site.yaml from the feed's channel");
        if (!hasAddress)
        {
            _report.AddReview(
                _shown,
                "the feed names no address of the show: write yours into baseUrl in input/site.yaml"
            );
        }
    }

    private static string Line(string key, string? value) =>
        string.IsNullOrEmpty(value) ? "" : $"{key}: {YamlText.Scalar(value, isQuoted: true)}\n";
}
