namespace Companion.Content.Models;

/// <summary><c>/404.html</c>, which hosts serve for an address that leads nowhere.</summary>
public sealed record NotFoundPage : Page;
