namespace Companion.Acceptance.Tools;

/// <summary>A redirect as Netlify follows it.</summary>
/// <param name="To">Where it leads.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Force">Whether it goes before a file at the path.</param>
public sealed record NetlifyRule(string To, int Status, bool Force);
