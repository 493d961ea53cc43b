namespace Companion.Site.Importing.Hugo;

/// <summary>The files of a folder that is imported.</summary>
internal static class FolderFiles
{
    /// <summary>
    /// The files of a folder and those below it, in order. As in Hugo, links are not followed: they may lead out of the site, or
    /// in a circle.
    /// </summary>
    public static IEnumerable<string> Below(string folder) =>
        Directory
            .EnumerateFiles(
                folder,
                "*",
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }
            )
            .Order(StringComparer.Ordinal);
}
