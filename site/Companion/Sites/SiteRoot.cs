using Companion.Site.Pipeline;

namespace Companion.CommandLine.Sites;

/// <summary>Finds the site that a command is about.</summary>
internal static class SiteRoot
{
    /// <summary>
    /// This folder or the nearest one above it that holds a site, in any <see cref="SiteLayout"/>; this folder if none does.
    /// </summary>
    public static string Find()
    {
        var here = Directory.GetCurrentDirectory();
        for (var folder = new DirectoryInfo(here); folder is not null; folder = folder.Parent)
        {
            if (SiteLayout.Of(folder.FullName) is not null)
            {
                return folder.FullName;
            }
        }

        return here;
    }
}
