using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>The person that directories write to about a show.</summary>
/// <param name="Name">The name; null when only the address is given.</param>
/// <param name="Email">The mail address.</param>
public sealed record ShowOwner(string? Name, Located<string> Email);
