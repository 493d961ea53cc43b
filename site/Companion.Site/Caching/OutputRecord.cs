namespace Companion.Site.Caching;

/// <summary>A file of the output folder as the last build left it.</summary>
/// <param name="Content">The fingerprint of its content, of the file it was copied from, or of what it was made of.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Written">When it was written, in ticks of UTC.</param>
internal sealed record OutputRecord(Digest Content, long Size, long Written)
{
    /// <summary>The record of a file on disk.</summary>
    public static OutputRecord Of(Digest content, FileInfo file) =>
        new(content, file.Length, file.LastWriteTimeUtc.Ticks);

    /// <summary>Whether a file on disk is still the one that the build left.</summary>
    public bool IsUntouched(FileInfo file) =>
        file.Exists && file.Length == Size && file.LastWriteTimeUtc.Ticks == Written;
}
