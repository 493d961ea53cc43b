namespace Companion.Site.Staging;

/// <summary>
/// Where the site before the last one is kept, among what builds keep for the next. A build that changes little turns it
/// into the new site, instead of linking every unchanged file again. It shares its files with the output folder, so that
/// it needs hardly any space. Deleting it is always safe.
/// </summary>
/// <param name="path">The folder, which may be missing.</param>
internal sealed class SpareFolder(string path)
{
    /// <summary>Moves the folder to where a build uses it; false when there is none or it cannot be moved there.</summary>
    public bool TryTake(string to)
    {
        try
        {
            Directory.Move(path, to);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Keeps a folder in place of what was kept before; false when it cannot be moved here.</summary>
    public bool TryPut(string from)
    {
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Directory.Move(from, path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
