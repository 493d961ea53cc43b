using System.Buffers.Binary;

namespace Companion.Site.Tests.Podcasts;

/// <summary>A site with a show that every directory accepts: two episodes whose recordings are elsewhere.</summary>
public sealed class ShowContext : IDisposable
{
    /// <summary>The show's <c>site.yaml</c>.</summary>
    public const string Settings = """
        title: Kettle and Stack
        baseUrl: https://kettle.example/
        description: Tea and servers.
        author: { name: Ada Kettle }
        podcast:
          section: episodes
          owner: { name: Ada Kettle, email: ada@kettle.example }
          category: Technology
          explicit: false
          artwork: /img/artwork.png
          locked: false

        """;

    /// <summary>The front matter of the first episode.</summary>
    public const string First = """
        ---
        title: Episode 1 - Boiling Point
        date: 2026-01-12T08:00:00Z
        description: How hot is hot?
        audio: { url: https://media.example/1.mp3, length: 1000, duration: "1:00" }
        ---

        Text.

        ## Steam

        More.

        """;

    private const string Second = """
        ---
        title: Episode 2 - Steeping Queues
        date: 2026-01-19T08:00:00Z
        description: Two pots.
        audio: { url: https://media.example/2.mp3, length: 2000, duration: "2:00" }
        ---

        Text.

        """;

    /// <summary>Creates the show.</summary>
    /// <param name="settings">Its <c>site.yaml</c>.</param>
    /// <param name="first">Its first episode.</param>
    public ShowContext(string settings = Settings, string first = First) =>
        Site.Write("input/site.yaml", settings)
            .Write("input/episodes/1.md", first)
            .Write("input/episodes/2.md", Second)
            .Write("input/img/artwork.png", Png(1400, 1400));

    /// <summary>The site.</summary>
    public SiteTestContext Site { get; } = new();

    /// <summary>The first bytes of a PNG file with a size.</summary>
    public static byte[] Png(int width, int height)
    {
        byte[] bytes = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[13]];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    /// <inheritdoc />
    public void Dispose() => Site.Dispose();
}
