namespace Companion.Site.Serving;

/// <summary>Tells the files that editors and tools leave beside the file an author edits.</summary>
internal static class EditorFiles
{
    private static readonly string[] Endings =
    [
        "~",
        ".tmp",
        ".swp",
        ".swo",
        ".swx",
        ".swpx",
        ".kate-swp",
        ".part",
        "___jb_old___",
        "___jb_tmp___",
    ];

    // Vim writes 4913 to see whether it may.
    private static readonly string[] Names = ["4913", ".DS_Store", "Thumbs.db"];

    // What tools write there, on every command, is not the author's.
    private static readonly string[] Folders = [".git", ".hg", ".svn", "node_modules"];

    /// <summary>Whether a change of this path says nothing about the site.</summary>
    /// <param name="path">The path, from the watched folder.</param>
    public static bool Include(string path)
    {
        var segments = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        var name = segments[^1];
        return segments.Any(Folders.Contains)
            || Names.Contains(name)
            || Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
            // Emacs' locks and autosaves.
            || name.StartsWith(".#", StringComparison.Ordinal)
            || name is ['#', .., '#'];
    }
}
