namespace Companion.Site.Serving;

/// <summary>What a <see cref="ChangeWatcher"/> watches and when it speaks.</summary>
public sealed record ChangeWatcherOptions
{
    /// <summary>Folders, watched with everything below, and single files. Either may not exist yet.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Folders of which some files count and nothing below: where programs are built beside what authors write.</summary>
    public IReadOnlyList<WatchedFolder> Folders { get; init; } = [];

    /// <summary>Folders whose changes mean nothing: the output folder and where it is prepared.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>How long it must be quiet before a set is handed out: an editor's save is several changes.</summary>
    public TimeSpan QuietPeriod { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>After how long a set is handed out although it is never quiet.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(1);
}
