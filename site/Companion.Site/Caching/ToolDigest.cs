namespace Companion.Site.Caching;

/// <summary>The fingerprint of Companion itself: of the files that the running program consists of.</summary>
internal static class ToolDigest
{
    private static readonly Lazy<Digest> Own = new(Compute);

    /// <summary>The running program's.</summary>
    public static Digest Current => Own.Value;

    private static Digest Compute()
    {
        var digest = new DigestBuilder();
        var files = new DirectoryInfo(AppContext.BaseDirectory)
            .EnumerateFiles("*.dll")
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        foreach (var file in files)
        {
            digest.Add(file.Name).Add(file.Length).Add(file.LastWriteTimeUtc.Ticks);
        }

        return digest.Add(Environment.Version.ToString()).ToDigest();
    }
}
