namespace Companion.Site.Serving;

/// <summary>Recognises the files that editors and tools write next to the file an author edits.</summary>
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

    // Vim writes 4913 to check whether it has permission.
    private static readonly string[] Names = ["4913", ".DS_Store", "Thumbs.db"];

    // Tools write there on every command; the author does not.
    private static readonly string[] Folders = [".git", ".hg", ".svn", "node_modules"];

    /// <summary>Whether a change of this path is irrelevant to the site.</summary>
    /// <param name="path">The path, relative to the watched folder.</param>
    public static bool Include(string path)
    {
        var segments = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        var name = segments[^1];
        return segments.Any(Folders.Contains)
            || Names.Contains(name)
            || Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
            // Emacs's locks and autosaves.
            || name.StartsWith(".#", StringComparison.Ordinal)
            || name is ['#', .., '#'];
    }
}
