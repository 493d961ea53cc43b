namespace Companion.Site.Serving;

/// <summary>A folder that is watched without the folders below it.</summary>
/// <param name="Path">The folder. It may not exist yet.</param>
/// <param name="Includes">Which of its files count, by their full paths.</param>
public sealed record WatchedFolder(string Path, Func<string, bool> Includes);
