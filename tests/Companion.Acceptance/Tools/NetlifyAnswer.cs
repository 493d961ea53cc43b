namespace Companion.Acceptance.Tools;

/// <summary>The answer of Netlify's engine.</summary>
/// <param name="Errors">The lines that it refuses.</param>
/// <param name="Hits">The rule that matches each path; null for none.</param>
public sealed record NetlifyAnswer(IReadOnlyList<string> Errors, IReadOnlyList<NetlifyRule?> Hits);
