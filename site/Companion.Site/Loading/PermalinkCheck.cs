using Companion.Content.Settings;
using Companion.Content.Sources;
using Companion.Content.Urls;

namespace Companion.Site.Loading;

/// <summary>Reports the parts of <c>site.yaml</c>'s patterns that stand for nothing.</summary>
internal static class PermalinkCheck
{
    public static void Run(SiteSettings settings, SourceText source, DiagnosticBag diagnostics)
    {
        foreach (var pattern in settings.Permalinks.Values)
        {
            foreach (var part in new PermalinkPattern(pattern.Value).UnknownParts)
            {
                diagnostics.Error(
                    source.At(pattern.Span),
                    $"the pattern {pattern.Value} has a part that stands for nothing: {part}",
                    Suggestion.Nearest(part, PermalinkPattern.KnownParts) is { } nearest
                        ? $"did you mean {nearest}?"
                        : $"use one of {string.Join(", ", PermalinkPattern.KnownParts)}"
                );
            }
        }
    }
}
