namespace Companion.Content.Models;

/// <summary>The site's first page: what it is, and the latest pages.</summary>
public sealed record HomePage : ListPage;
