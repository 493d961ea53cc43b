namespace Companion.Acceptance.Tools;

/// <summary>A redirect as Netlify follows it.</summary>
/// <param name="To">The target.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Force">Whether it overrides a file at the path.</param>
public sealed record NetlifyRule(string To, int Status, bool Force);
