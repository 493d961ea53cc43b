using System.Collections.Concurrent;
using Companion.Content.Data;
using Companion.Content.Models;
using Companion.Site.Caching;

namespace Companion.Site.Tracing;

/// <summary>
/// The fingerprints of what one page may know of another: everything but its text. Thread-safe; each is computed once.
/// </summary>
/// <param name="notebooks">The fingerprint of each notebook, by its name.</param>
internal sealed class PageFacts(Func<string, Digest> notebooks)
{
    private readonly ConcurrentDictionary<Page, Digest> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The fingerprint of a page's facts.</summary>
    public Digest Of(Page page) => _known.GetOrAdd(page, Compute);

    /// <summary>The fingerprint of several pages' facts, in order.</summary>
    public Digest Of(IEnumerable<Page?> pages)
    {
        var digest = new DigestBuilder();
        foreach (var page in pages)
        {
            if (page is null)
            {
                digest.Add(0);
            }
            else
            {
                digest.Add(1).Add(Of(page));
            }
        }

        return digest.ToDigest();
    }

    private Digest Compute(Page page)
    {
        var digest = new DigestBuilder()
            .Add(page.GetType().Name)
            .Add(page.Url.Value)
            .Add(page.Title)
            .Add(page.Description)
            .Add(page.Language.Code)
            .AddAll(page.Aliases, (each, alias) => each.Add(alias.From.Value).Add(alias.File.Value));
        switch (page)
        {
            case ContentPage content:
                AddFile(digest, content.File);
                digest
                    .Add(content.Section)
                    .Add(content.Date?.Ticks ?? -1)
                    .Add(content.Date?.Offset.Ticks ?? -1)
                    .Add(content.IsListed ? 1 : 0)
                    .Add(content.Image?.Value)
                    .Add(content.ExternalImage?.AbsoluteUri)
                    .AddAll(content.Terms, AddTerm);
                break;
            case TranscriptPage transcript:
                digest.Add(Of(transcript.Episode));
                break;
            case EmbedPage embed:
                digest.Add(Of(embed.Episode));
                break;
            case NotebookPage notebook:
                digest.Add(notebooks(notebook.Notebook.Name));
                break;
            case ListPage list:
                AddList(digest, list);
                break;
        }

        return digest.ToDigest();
    }

    private static void AddList(DigestBuilder digest, ListPage list)
    {
        if (list.Introduction is { } introduction)
        {
            AddFile(digest, introduction);
        }

        digest
            .Add((list as SectionPage)?.Section)
            .Add((list as TaxonomyPage)?.Taxonomy.Key)
            .Add(list.Pager?.Number ?? 0)
            .Add(list.Pager?.Total ?? 0)
            .Add(list.Pager?.Size ?? 0);
        if (list is TermPage term)
        {
            AddTerm(digest, term.Term);
        }
    }

    private static void AddTerm(DigestBuilder digest, Term term) =>
        digest.Add(term.Taxonomy.Key).Add(term.Name).Add(term.Url.Value);

    // The front matter as written, so that its other keys count too, and what lists above handed down.
    private static void AddFile(DigestBuilder digest, ContentFile file)
    {
        digest.Add(file.Path).Add(file.Source.Text.AsSpan(0, file.Body.Start));
        AddData(digest, file.FrontMatter.HandedDown);
    }

    private static void AddData(DigestBuilder digest, DataValue value)
    {
        switch (value)
        {
            case DataMapping mapping:
                digest.AddAll(mapping.Entries, (each, entry) => AddData(each.Add(entry.Key), entry.Value));
                break;
            case DataSequence sequence:
                digest.AddAll(sequence.Items, AddData);
                break;
            case DataScalar scalar:
                digest.Add(scalar.Text).Add(scalar.IsQuoted ? 1 : 0);
                break;
        }
    }
}
