using Companion.Content.Settings;
using Companion.Content.Sources;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>Makes the site model of the content files: addresses, terms, lists and aliases. Conflicts are found here.</summary>
public sealed class SiteModelBuilder
{
    private readonly SiteSettings settings;
    private readonly DiagnosticBag diagnostics;
    private readonly TermCatalog terms = new();

    /// <summary>Takes the site's settings, the files of the output folder that are claimed so far, and the bag for what is wrong.</summary>
    public SiteModelBuilder(SiteSettings settings, OutputClaims claims, DiagnosticBag diagnostics)
    {
        this.settings = settings;
        this.diagnostics = diagnostics;
        Claims = claims;
    }

    /// <summary>Every file of the output folder that is claimed.</summary>
    public OutputClaims Claims { get; }

    /// <summary>Makes the model.</summary>
    /// <param name="files">The published content files.</param>
    public SiteModel Build(IReadOnlyList<ContentFile> files)
    {
        var introductions = files
            .Where(file => new ContentPath(file.Path).IsListIntroduction)
            .ToDictionary(file => new ContentPath(file.Path).Folder, StringComparer.Ordinal);
        var content = files
            .Where(file => !new ContentPath(file.Path).IsListIntroduction)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(MakePage)
            .OfType<ContentPage>()
            .Where(page => Claims.Add(PageClaim(page), diagnostics))
            .ToArray();
        var lists = new ListPages(settings, introductions)
            .Make(content, terms.All)
            .Where(page => Claims.Add(ListClaim(page), diagnostics))
            .ToArray();

        // Last, so that it is the alias that is reported where it would cover a page.
        content = [.. content.Select(WithAliases)];
        return new SiteModel(settings, content, lists);
    }

    private ContentPage? MakePage(ContentFile file)
    {
        var path = new ContentPath(file.Path);
        if (FindUrl(file, path) is not { } url)
        {
            return null;
        }

        return new ContentPage
        {
            Url = url,
            Title = file.FrontMatter.Title ?? Titles.FromName(file.FrontMatter.Slug ?? path.Name),
            Description = file.FrontMatter.Description,
            File = file,
            Section = path.Section,
            Date = file.FrontMatter.Date,
            Terms =
            [
                .. terms.Find(Taxonomy.Categories, file.FrontMatter.Categories),
                .. terms.Find(Taxonomy.Tags, file.FrontMatter.Tags),
            ],
            Image = file.FrontMatter.Image is { } image ? ImagePath(image.Value) : null,
        };
    }

    private UrlPath? FindUrl(ContentFile file, ContentPath path)
    {
        if (file.FrontMatter.Url is { } own)
        {
            return OwnUrl(file, own);
        }

        var pattern = settings.Permalinks.TryGetValue(path.Section, out var located)
            ? new PermalinkPattern(located.Value)
            : PermalinkPattern.Default;
        if (pattern.NeedsDate && file.FrontMatter.Date is null)
        {
            diagnostics.Add(
                Diagnostic.Error(
                    file.Source.At(file.FrontMatter.Data.Span with { Length = 0 }),
                    $"the pattern {pattern.Pattern} of section \"{path.Section}\" needs a date, and this page has none",
                    "add date: YYYY-MM-DD to the front matter, or begin the file's name with it"
                )
            );
            return null;
        }

        var slug = file.FrontMatter.Slug is { Length: > 0 } written ? Slug.From(written) : null;
        var facts = new PermalinkFacts(
            ContentPath.UrlOf(path.ParentFolder),
            file.FrontMatter.Title ?? path.Name,
            slug,
            Slug.From(path.Name),
            file.FrontMatter.Date
        );
        return pattern.Expand(facts);
    }

    private UrlPath? OwnUrl(ContentFile file, Located<string> own)
    {
        if (AliasPath.TryClean("/" + own.Value, UrlPath.Root, out var cleaned, out _))
        {
            return cleaned.File.Value.EndsWith("/index.html", StringComparison.Ordinal)
                ? cleaned.Url.AsFolder()
                : cleaned.Url;
        }

        diagnostics.Error(
            file.Source.At(own.Span),
            $"\"{own.Value}\" cannot be a page's address",
            "write a path from the site's root, such as /about/"
        );
        return null;
    }

    private static UrlPath ImagePath(string written) => new("/" + written.TrimStart('/'));

    private ContentPage WithAliases(ContentPage page) =>
        page with
        {
            Aliases = [.. page.FrontMatter.Aliases.Select(written => MakeAlias(page, written)).OfType<Alias>()],
        };

    private Alias? MakeAlias(ContentPage page, Located<string> written)
    {
        var origin = page.File.Source.At(written.Span);
        var parent = new UrlPath("/" + string.Join('/', page.Url.Segments.SkipLast(1)));
        if (!AliasPath.TryClean(written.Value, parent, out var path, out var problem))
        {
            diagnostics.Error(origin, problem, "write a path from the site's root, such as /old/address");
            return null;
        }

        var claim = new OutputClaim(
            path.File,
            $"alias \"{written.Value}\"",
            page.File.Source.Path,
            origin,
            "an alias must be an address that nothing else has; remove one of the two"
        );
        return Claims.Add(claim, diagnostics) ? new Alias(path.Url, path.File, page.Url, origin) : null;
    }

    private static OutputClaim PageClaim(ContentPage page) =>
        new(
            OutputPath.For(page.Url),
            $"page \"{page.Title}\"",
            page.File.Source.Path,
            page.File.Source.At(page.FrontMatter.Url?.Span ?? new SourceSpan(0, 0)),
            "give one of the two another slug or url"
        );

    private static OutputClaim ListClaim(Page page) =>
        new(
            OutputPath.For(page.Url),
            $"list \"{page.Title}\"",
            (page as ListPage)?.Introduction?.Source.Path ?? "the site's own pages",
            Location: null,
            "give the other page another slug or url"
        );
}
