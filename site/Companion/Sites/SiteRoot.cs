namespace Companion.CommandLine.Sites;

/// <summary>Finds the site that a command is about.</summary>
internal static class SiteRoot
{
    /// <summary>
    /// This folder or the nearest one above it with <c>input/site.yaml</c>; this folder if there is none.
    /// </summary>
    public static string Find()
    {
        var here = Directory.GetCurrentDirectory();
        for (var folder = new DirectoryInfo(here); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "input", "site.yaml")))
            {
                return folder.FullName;
            }
        }

        return here;
    }
}
