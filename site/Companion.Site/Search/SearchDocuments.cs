using System.Net;
using System.Text;
using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Podcasts.Times;
using Companion.Podcasts.Transcripts;
using Companion.Site.Caching;
using Companion.Site.Planning;
using Companion.Site.Rendering;

namespace Companion.Site.Search;

/// <summary>Prepares what the index is made of: small documents instead of pages, without what surrounds the text.</summary>
internal static class SearchDocuments
{
    /// <summary>The documents of a site, in the order of its pages.</summary>
    public static IReadOnlyList<SearchDocument> Of(RenderedSite site) =>
        [
            .. site
                .Plan.Pages.Select(page =>
                    page is TranscriptPage transcript
                        ? OfTranscript(transcript, site.Plan)
                        : OfPage(page, site.SearchTexts.GetValueOrDefault(page))
                )
                .OfType<SearchDocument>(),
        ];

    /// <summary>The fingerprint of documents: an index of equal ones is equal.</summary>
    public static Digest DigestOf(IReadOnlyCollection<SearchDocument> documents) =>
        new DigestBuilder()
            .AddAll(
                documents,
                (digest, document) =>
                    digest
                        .Add(document.Url.Value)
                        .Add(document.Episode?.Value)
                        .Add(document.Title)
                        .Add(document.Language)
                        .Add((int)document.Kind)
                        .Add(document.Digest)
            )
            .ToDigest();

    /// <summary>A document as HTML.</summary>
    public static string ToHtml(SearchDocument document) =>
        $"""
            <!DOCTYPE html>
            <html lang="{document.Language}"><body data-pagefind-body data-pagefind-filter="kind:{document.Kind.ToString().ToLowerInvariant()}">
            {HeadOf(document)}
            {document.Body()}
            </body></html>
            """;

    // The title of an episode is found on its page, and not once more where nobody says it.
    private static string HeadOf(SearchDocument document)
    {
        var title = WebUtility.HtmlEncode(document.Title);
        return document.Episode is { } episode
            ? $"<p data-title=\"{title}\" data-episode=\"{episode.ToEncodedString()}\" data-pagefind-meta=\"title[data-title], episode[data-episode]\"></p>"
            : $"<h1 data-pagefind-meta=\"title\">{title}</h1>";
    }

    private static SearchDocument? OfPage(Page page, SearchText? text) =>
        text is null
            ? null
            : new SearchDocument(
                page.Url,
                TitleOf(page),
                page.Language.Code,
                page switch
                {
                    ContentPage { Episode: not null } => SearchKind.Episode,
                    ContentPage when EpisodeTitle.Parse(page.Title).Number is not null => SearchKind.Episode,
                    NotebookPage => SearchKind.Notebook,
                    _ => SearchKind.Page,
                },
                text.Digest,
                text.ToString
            );

    private static SearchDocument? OfTranscript(TranscriptPage page, SitePlan plan) =>
        plan.Podcasts.Episodes.Find(page.Episode)?.Transcript is { } transcript && page.Episode.IsListed
            ? new SearchDocument(
                page.Url,
                TitleOf(page.Episode),
                page.Language.Code,
                SearchKind.Transcript,
                plan.Podcasts.Episodes.DigestOf(page.Episode.File.Path),
                () => BodyOf(transcript)
            )
            {
                Episode = page.Episode.Url,
            }
            : null;

    private static string TitleOf(Page page) => page is ContentPage ? EpisodeTitle.Parse(page.Title).Text : page.Title;

    // Each paragraph gets a heading whose id, as the fragment of a link, is a time: the player goes there.
    private static string BodyOf(Transcript transcript)
    {
        var body = new StringBuilder();
        foreach (var paragraph in TranscriptParagraphs.Of(transcript))
        {
            var heading = $"{PlaybackTime.ToClock(paragraph.Start)} {paragraph.Speaker}".TrimEnd();
            body.Append("<h2 id=\"t=")
                .Append(PlaybackTime.ToSeconds(paragraph.Start))
                .Append("\">")
                .Append(WebUtility.HtmlEncode(heading))
                .Append("</h2>\n<p>")
                .Append(WebUtility.HtmlEncode(paragraph.Text))
                .Append("</p>\n");
        }

        return body.ToString();
    }
}
