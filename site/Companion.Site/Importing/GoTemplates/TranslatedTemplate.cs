using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>A Go template in Liquid.</summary>
/// <param name="Liquid">The template; null when something has no counterpart.</param>
/// <param name="Impossible">What has no counterpart: where, and why.</param>
/// <param name="Doubts">What a person should look at: where, and why.</param>
internal sealed record TranslatedTemplate(
    string? Liquid,
    IReadOnlyList<(SourceSpan Span, string Reason)> Impossible,
    IReadOnlyList<(SourceSpan Span, string Reason)> Doubts
);
