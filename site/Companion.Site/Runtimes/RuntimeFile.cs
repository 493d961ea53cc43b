namespace Companion.Site.Runtimes;

/// <summary>A file of the runtime.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Transferred">Its length when compressed with Brotli, as most hosts send it.</param>
internal sealed record RuntimeFile(string Name, long Bytes, long Transferred);
