namespace Companion.Simulations.Procfiles.Releases;

/// <summary>The timeline of a release.</summary>
/// <param name="Events">What happens, in order.</param>
/// <param name="Spans">The same as bars to draw, sorted by lane.</param>
/// <param name="End">The end of the timeline.</param>
/// <param name="IsReleased">Whether the new version has become the current one.</param>
/// <param name="CurrentVersion">The current version at the end; 0 if there is none.</param>
/// <param name="WithoutWeb">
/// How long no web dyno was up, so that requests waited or failed, if one was up before.
/// </param>
public sealed record ReleaseTimeline(
    IReadOnlyList<ReleaseEvent> Events,
    IReadOnlyList<ReleaseSpan> Spans,
    TimeSpan End,
    bool IsReleased,
    int CurrentVersion,
    TimeSpan WithoutWeb
);
