namespace Companion.Site.Serving;

/// <summary>What changed on disk since the last set.</summary>
/// <param name="Paths">Full paths of the files and folders that changed, came or went; sorted.</param>
/// <param name="Everything">Whether changes were missed, so that anything may have changed.</param>
public sealed record ChangeSet(IReadOnlyList<string> Paths, bool Everything);
