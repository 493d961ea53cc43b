namespace Companion.Content.Podcasts;

/// <summary>A link to another place where the show is available.</summary>
/// <param name="Text">The text of the link.</param>
/// <param name="Url">Where it leads.</param>
public sealed record SiteLink(string Text, Uri Url);
