using Companion.Content.Models;
using Companion.Site.Loading;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Checkups;

/// <summary>
/// Looks for what a directory, a listener or a search engine would miss. None of it is wrong: what is, a build reports.
/// </summary>
/// <param name="options">The site.</param>
public sealed class Checkup(BuildOptions options)
{
    /// <summary>Looks at the settings and at every page of a section.</summary>
    /// <returns>What is missing by file, only files where something is; and what is wrong, which a build would say too.</returns>
    public (IReadOnlyList<FileFindings> Missing, IReadOnlyList<Diagnostic> Problems) Run()
    {
        var build = new BuildContext(options);
        if (new InputStage(new ContentFiles()).Run(options, build) is not { } input)
        {
            return ([], build.Diagnostics.ToSortedList());
        }

        var sites = new SiteModelsBuilder(input.Settings, new OutputClaims(), build.Diagnostics).Build(input.Content);
        var missing = new List<FileFindings>
        {
            new(options.DisplayPath(options.Settings), [.. ShowCheckup.Of(input.Settings)]),
        };
        missing.AddRange(
            sites
                .SelectMany(site => site.Content)
                .Where(page => page is { IsListed: true, Section.Length: > 0 })
                .Select(page => new FileFindings(
                    page.File.Source.Path,
                    [.. PageCheckup.Of(page, input.Settings.HasCards)]
                ))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
        );
        return ([.. missing.Where(file => file.Findings.Count > 0)], build.Diagnostics.ToSortedList());
    }
}
