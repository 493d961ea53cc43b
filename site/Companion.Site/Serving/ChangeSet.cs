namespace Companion.Site.Serving;

/// <summary>The changes on disk since the last set.</summary>
/// <param name="Paths">Full paths of the files and folders that were changed, created or deleted; sorted.</param>
/// <param name="Everything">Whether changes were missed, so that anything may have changed.</param>
public sealed record ChangeSet(IReadOnlyList<string> Paths, bool Everything);
