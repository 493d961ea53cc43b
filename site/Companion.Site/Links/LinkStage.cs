using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Site.Pipeline;
using Companion.Site.Rendering;
using Companion.Sources;

namespace Companion.Site.Links;

/// <summary>
/// Checks every link and picture that authors wrote; one that leads nowhere on the site is an error. Returns whether
/// the build has no errors so far.
/// </summary>
internal sealed class LinkStage : IStage<RenderedSite, bool>
{
    /// <inheritdoc />
    public bool Run(RenderedSite input, BuildContext build)
    {
        build.Report("checking links");
        var check = new LinkCheck(input);
        foreach (var site in input.Plan.Sites)
        {
            CheckMenus(site, check, build.Diagnostics);
        }

        foreach (var page in input.Pages)
        {
            foreach (var link in page.Content.Links.Concat(ChapterLinks(page.Page)))
            {
                if (check.FindProblem(page.Page.Url, link) is { } problem)
                {
                    build.Diagnostics.Add(problem);
                }
            }
        }

        return !build.Diagnostics.HasErrors;
    }

    // What chapters are about, places on the episode's page and other pages, and their pictures.
    private static IEnumerable<ContentLink> ChapterLinks(Page page)
    {
        if (page is not ContentPage { Episode: { } episode } content)
        {
            yield break;
        }

        foreach (var chapter in episode.Chapters)
        {
            if (chapter.Address is { } address)
            {
                yield return new ContentLink(address.Value, IsImage: false, content.File.Source.At(address.Span));
            }

            if (chapter.Image is { } image)
            {
                yield return new ContentLink(image.Value, IsImage: true, content.File.Source.At(image.Span));
            }
        }
    }

    private static void CheckMenus(SiteModel site, LinkCheck check, DiagnosticBag diagnostics)
    {
        foreach (var entry in site.Settings.Menus.Values.SelectMany(entries => entries))
        {
            var link = new ContentLink(site.LinkOf(entry), IsImage: false, entry.Origin);
            if (check.FindProblem(site.Settings.Language.Root, link) is { } problem)
            {
                diagnostics.Add(problem);
            }
        }
    }
}
