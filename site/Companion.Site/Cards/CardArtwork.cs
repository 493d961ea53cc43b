using Companion.Site.Caching;

namespace Companion.Site.Cards;

/// <summary>
/// A show's picture as a card shows it. It is told from an earlier one by path, size and time of change, because it may be
/// large.
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Changed">When it was changed, in ticks of UTC.</param>
internal sealed record CardArtwork(string Path, long Length, long Changed)
{
    /// <summary>A picture on disk; null when there is no such file.</summary>
    public static CardArtwork? At(string path) =>
        new FileInfo(path) is { Exists: true } file
            ? new CardArtwork(path, file.Length, file.LastWriteTimeUtc.Ticks)
            : null;

    /// <summary>Adds what identifies it.</summary>
    public void AddTo(DigestBuilder digest) => digest.Add(Path).Add(Length).Add(Changed);
}
