namespace Companion.Simulations.Procfiles.Releases;

/// <summary>A bar of the timeline.</summary>
/// <param name="Lane">The lane in which it is drawn: <c>build</c>, <c>release.1</c>, <c>web.1</c>.</param>
/// <param name="Version">The version it belongs to.</param>
/// <param name="Kind">What happens.</param>
/// <param name="From">When it begins, as the time since the push.</param>
/// <param name="To">When it ends; the end of the timeline if it continues after that.</param>
public sealed record ReleaseSpan(string Lane, int Version, ReleaseSpanKind Kind, TimeSpan From, TimeSpan To);
