namespace Companion.Site.Redirects;

/// <summary>The rule that matches a path, and its destination.</summary>
/// <param name="Rule">The first rule that matches.</param>
/// <param name="To">The rule's destination with every placeholder filled in.</param>
public sealed record RedirectMatch(RedirectRule Rule, string To);
