using Companion.Site.Pipeline;
using Companion.Site.Rendering;

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
