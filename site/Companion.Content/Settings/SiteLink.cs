namespace Companion.Content.Settings;

/// <summary>A link to somewhere the show can be found elsewhere.</summary>
/// <param name="Text">What the link says.</param>
/// <param name="Url">Where it leads.</param>
public sealed record SiteLink(string Text, Uri Url);
