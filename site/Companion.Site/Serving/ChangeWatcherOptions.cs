namespace Companion.Site.Serving;

/// <summary>What a <see cref="ChangeWatcher"/> watches and when it reports changes.</summary>
public sealed record ChangeWatcherOptions
{
    /// <summary>Folders, watched with everything below, and single files. Each may be missing at first.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>
    /// Folders of which only some files are watched, without subfolders: where programs are built next to the author's
    /// files.
    /// </summary>
    public IReadOnlyList<WatchedFolder> Folders { get; init; } = [];

    /// <summary>Folders whose changes are ignored: the output folder and its staging folder.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>How long it must be quiet before a set is returned: an editor's save causes several changes.</summary>
    public TimeSpan QuietPeriod { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>After how long a set is returned even if it is never quiet.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(1);
}
