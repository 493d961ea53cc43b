namespace Companion.Site.Redirects;

/// <summary>The rule that a path meets, and where it leads.</summary>
/// <param name="Rule">The first rule that matches.</param>
/// <param name="To">The rule's destination with every placeholder filled in.</param>
public sealed record RedirectMatch(RedirectRule Rule, string To);
