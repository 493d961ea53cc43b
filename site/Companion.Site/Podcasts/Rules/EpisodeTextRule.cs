using System.Text;
using System.Text.RegularExpressions;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>Apple wants titles without numbers, and descriptions of at most 4,000 bytes.</summary>
internal sealed partial class EpisodeTextRule : IPodcastRule
{
    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        foreach (var episode in channel.Episodes)
        {
            var page = episode.Page;
            var data = page.FrontMatter.Data;
            if (Number().IsMatch(episode.Title))
            {
                diagnostics.Add(
                    Diagnostic.Warning(
                        page.File.Source.At(data.Find("title")?.Value.Span ?? new SourceSpan(0, 0)),
                        "the title contains the episode's number, which players show beside it",
                        "write the number as episode: 14, or the title as \"Episode 14 - Going Live\""
                    )
                );
            }

            if (
                page.Description is { } description
                && Encoding.UTF8.GetByteCount(description) is var bytes and > ShowTextRule.MostBytes
            )
            {
                diagnostics.Error(
                    page.File.Source.At(data.Find("description")?.Value.Span ?? new SourceSpan(0, 0)),
                    $"the description has {bytes} bytes; Apple accepts {ShowTextRule.MostBytes}",
                    "shorten it: the whole text is in the feed beside it"
                );
            }
        }
    }

    // "#14: …", "14. …", "Ep. 14 …", "E14 - …", "S02E14 …"
    [GeneratedRegex(
        @"^\s*(#\s?\d+|(s\d+\s?)?e(p(isode)?)?[.\s]?\s?#?\d+\b|\d+\s*[-–—:.]\s)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Number();
}
