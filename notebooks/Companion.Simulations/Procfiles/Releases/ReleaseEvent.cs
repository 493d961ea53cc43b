namespace Companion.Simulations.Procfiles.Releases;

/// <summary>Something that happens during a release.</summary>
/// <param name="At">The time since the push.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Version">The version that it is about.</param>
/// <param name="Process">The dyno, <c>web.1</c> or <c>release.1</c>; null when it is about the version.</param>
/// <param name="Message">What happens, in a sentence without a full stop.</param>
public sealed record ReleaseEvent(TimeSpan At, ReleaseEventKind Kind, int Version, string? Process, string Message);
