namespace Companion.Site.Serving;

/// <summary>A folder that is watched without its subfolders.</summary>
/// <param name="Path">The folder. It may be missing at first.</param>
/// <param name="Includes">Which of its files to watch, by their full paths.</param>
public sealed record WatchedFolder(string Path, Func<string, bool> Includes);
