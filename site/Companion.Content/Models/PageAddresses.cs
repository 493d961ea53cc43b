using Companion.Content.Settings;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Models;

/// <summary>
/// Determines the addresses of content files' pages: the author's own <c>url</c>, or else the section's pattern.
/// </summary>
internal sealed class PageAddresses(SiteSettings settings, DiagnosticBag diagnostics)
{
    /// <summary>The address of a file's page; null when it cannot have one, which is reported.</summary>
    public UrlPath? Find(ContentFile file) =>
        file.FrontMatter.Url is { } own ? FindOwn(file, own) : FindByPattern(file, file.Place);

    /// <summary>
    /// The address that an author wrote; null when it cannot be one, which is reported. As in Hugo, a path from the site's
    /// root has no language added.
    /// </summary>
    public UrlPath? FindOwn(ContentFile file, Located<string> own)
    {
        var written = own.Value.StartsWith('/') ? own.Value : settings.Language.Root.Value + own.Value;
        if (AliasPath.TryClean(written, UrlPath.Root, out var cleaned, out _))
        {
            // As in Hugo: /feed.txt is a file, /v1.2/ and /about are folders.
            var isFile = !own.Value.EndsWith('/') && Path.HasExtension(cleaned.Url.Value);
            return isFile && cleaned.Url.Segments[^1] != "index.html" ? cleaned.Url : cleaned.Url.AsFolder();
        }

        diagnostics.Error(
            file.Source.At(own.Span),
            $"\"{own.Value}\" cannot be a page's address",
            "write a path from the site's root, such as /about/"
        );
        return null;
    }

    private UrlPath? FindByPattern(ContentFile file, ContentPath path)
    {
        var pattern = settings.Permalinks.TryGetValue(path.TopFolder, out var permalink)
            ? permalink.Pattern
            : PermalinkPattern.Default;
        if (pattern.NeedsDate && file.FrontMatter.Date is null)
        {
            Report(
                file,
                $"the pattern {pattern.Pattern} of section \"{path.TopFolder}\" needs a date, and this page has none",
                "add date: YYYY-MM-DD to the front matter, or begin the file's name with it"
            );
            return null;
        }

        var slug = file.FrontMatter.Slug is { Length: > 0 } written ? Slug.FromPath(written) : null;
        var facts = new PermalinkFacts(
            ContentPath.UrlOf(path.ParentFolder),
            file.FrontMatter.Title ?? path.Name,
            slug,
            Slug.From(path.Name),
            file.FrontMatter.Date
        );
        var url = settings.Language.Root / pattern.Expand(facts).Value;
        if (pattern.PartsOf(facts).All(part => part.Length > 0) && url.Segments.All(OutputPath.IsSafeSegment))
        {
            return url;
        }

        Report(
            file,
            $"\"{slug ?? path.Name}\" contains nothing to make the page's address from",
            "add a slug of letters and digits to the front matter, or a url"
        );
        return null;
    }

    private void Report(ContentFile file, string message, string advice) =>
        diagnostics.Error(file.Source.At(file.FrontMatter.Data.Span with { Length = 0 }), message, advice);
}
