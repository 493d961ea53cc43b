namespace Companion.Site.Loading;

/// <summary>Files that editors, systems and version control leave in folders, and that nobody means to publish.</summary>
internal static class Junk
{
    /// <summary>Whether a file or folder is never published, by its name.</summary>
    public static bool Includes(ReadOnlySpan<char> name) =>
        name is ".DS_Store" or "Thumbs.db" or "desktop.ini" or ".git" or ".gitignore" or ".gitattributes" or ".gitkeep"
        || name.EndsWith('~')
        || name.StartsWith(".#")
        || name.EndsWith(".swp");
}
