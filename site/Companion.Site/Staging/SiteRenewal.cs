using System.IO.Enumeration;
using Companion.Content.Urls;
using Companion.Site.Caching;

namespace Companion.Site.Staging;

/// <summary>Turns a folder with an earlier site into the new one.</summary>
/// <param name="folder">The folder.</param>
/// <param name="records">The files that the new site has.</param>
/// <param name="written">Those of them that were written by this build.</param>
internal sealed class SiteRenewal(
    string folder,
    IReadOnlyDictionary<string, OutputRecord> records,
    IReadOnlySet<string> written
)
{
    /// <summary>Deletes the files that the new site does not have, and adds those that are missing.</summary>
    /// <param name="staging">The folder with the written files; it stays as it is.</param>
    /// <param name="output">The folder with the others; it stays as it is.</param>
    /// <exception cref="IOException">
    /// The folder holds something that no build writes, such as a link, or a file cannot be linked or deleted.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">A file cannot be linked or deleted.</exception>
    public void Run(string staging, string output)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var superfluous = new List<string>();
        foreach (var (path, isKept, isLink) in Files())
        {
            if (isLink)
            {
                throw new IOException($"{path} is a link.");
            }

            if (isKept)
            {
                kept.Add(path);
            }
            else
            {
                superfluous.Add(path);
            }
        }

        superfluous.ForEach(Delete);
        foreach (var path in records.Keys.Where(path => !kept.Contains(path)).Select(path => new OutputPath(path)))
        {
            var file = path.In(folder);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            HardLink.CreateOrCopy(path.In(written.Contains(path.Value) ? staging : output), file);
        }
    }

    private FileSystemEnumerable<(string Path, bool IsKept, bool IsLink)> Files()
    {
        var start = folder.Length + 1;
        return new FileSystemEnumerable<(string, bool, bool)>(
            folder,
            (ref FileSystemEntry entry) =>
            {
                var path = entry.ToFullPath()[start..].Replace(Path.DirectorySeparatorChar, '/');
                var isKept =
                    records.TryGetValue(path, out var record)
                    && !written.Contains(path)
                    && record.Size == entry.Length
                    && record.Written == entry.LastWriteTimeUtc.UtcTicks;
                return (path, isKept, IsLink(ref entry));
            },
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                AttributesToSkip = FileAttributes.None,
                IgnoreInaccessible = false,
            }
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private void Delete(string path)
    {
        var file = Path.Combine(folder, path);
        File.Delete(file);
        for (
            var parent = Path.GetDirectoryName(file)!;
            parent.Length > folder.Length && !Directory.EnumerateFileSystemEntries(parent).Any();
            parent = Path.GetDirectoryName(parent)!
        )
        {
            Directory.Delete(parent);
        }
    }
}
