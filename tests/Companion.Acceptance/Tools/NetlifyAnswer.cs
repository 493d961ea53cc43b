namespace Companion.Acceptance.Tools;

/// <summary>What Netlify's engine says.</summary>
/// <param name="Errors">The lines that it refuses.</param>
/// <param name="Hits">The rule that each path meets; null for none.</param>
public sealed record NetlifyAnswer(IReadOnlyList<string> Errors, IReadOnlyList<NetlifyRule?> Hits);
