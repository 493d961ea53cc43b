using Companion.Site.Caching;

namespace Companion.Site.Staging;

/// <summary>
/// The fingerprint of a file that is copied: its path, size and time of change, because it may be too large to read for
/// each build.
/// </summary>
internal static class StaticFileDigest
{
    /// <summary>The fingerprint of a file.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="written">
    /// When it was changed, in ticks of UTC. One that was changed while a build ran, or just before, may have changed
    /// again without a trace.
    /// </param>
    public static Digest Of(string file, out long written)
    {
        var info = new FileInfo(file);
        written = info.LastWriteTimeUtc.Ticks;
        return new DigestBuilder().Add(file).Add(info.Length).Add(written).ToDigest();
    }
}
