namespace Companion.Content.Settings;

/// <summary>Who makes the site.</summary>
/// <param name="Name">The name.</param>
/// <param name="Url">A page about them; null when there is none.</param>
public sealed record Author(string Name, Uri? Url);
