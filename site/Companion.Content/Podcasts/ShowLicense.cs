using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>The licence of a show.</summary>
/// <param name="Name">Its SPDX identifier, in lower case, or a name of its own.</param>
/// <param name="Url">Its text; null when the name is an SPDX identifier.</param>
public sealed record ShowLicense(Located<string> Name, Uri? Url);
