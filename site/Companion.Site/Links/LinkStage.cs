using Companion.Site.Pipeline;
using Companion.Site.Rendering;

namespace Companion.Site.Links;

/// <summary>
/// Follows every link and picture in what authors wrote; one that leads nowhere on the site is an error. It gives whether
/// the build has found no error so far.
/// </summary>
internal sealed class LinkStage : IStage<RenderedSite, bool>
{
    /// <inheritdoc />
    public bool Run(RenderedSite input, BuildContext build)
    {
        build.Report("checking links");
        var check = new LinkCheck(input);
        foreach (var page in input.Pages)
        {
            foreach (var link in page.Content.Links)
            {
                if (check.FindProblem(page.Page.Url, link) is { } problem)
                {
                    build.Diagnostics.Add(problem);
                }
            }
        }

        return !build.Diagnostics.HasErrors;
    }
}
