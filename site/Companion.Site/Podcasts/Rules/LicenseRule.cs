using System.Text.RegularExpressions;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>A licence is an SPDX identifier, or has an address of its own (<c>podcast:license</c>).</summary>
internal sealed partial class LicenseRule : IPodcastRule
{
    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        if (channel.Show.License is { Url: null, Name: var name } && !Identifier().IsMatch(name.Value))
        {
            diagnostics.Error(
                channel.Show.Origin.Source.At(name.Span),
                $"\"{name.Value}\" is not the identifier of a licence",
                "write one of SPDX, such as cc-by-4.0, or a name with an address: license: { name: …, url: https://… }"
            );
        }
    }

    // Every SPDX identifier of a licence for works has a version or a hyphen.
    [GeneratedRegex(
        "^[a-z0-9]+([.+-][a-z0-9.+]+)+$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Identifier();
}
