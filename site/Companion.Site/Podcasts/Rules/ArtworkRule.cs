using Companion.Site.Images;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>
/// Apple requires a square picture of 1,400 to 3,000 pixels, PNG or JPEG; its extension has to tell the truth.
/// </summary>
/// <param name="files">Finds the picture.</param>
/// <param name="options">The build's options.</param>
internal sealed class ArtworkRule(SiteFileFinder files, BuildOptions options) : IPodcastRule
{
    private const int Smallest = 1400;
    private const int Largest = 3000;

    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        var show = channel.Show;
        if (show.Artwork is not { } artwork)
        {
            diagnostics.Error(
                show.Origin,
                "a show needs artwork",
                "put a square picture of 1,400 to 3,000 pixels below input/, and name it: artwork: /img/artwork.jpg"
            );
            return;
        }

        if (EpisodeAddresses.External(artwork.Value) is not null)
        {
            return;
        }

        var location = show.Origin.Source.At(artwork.Span);
        if (files.Find(page: null, artwork.Value) is not { } file)
        {
            diagnostics.Error(
                location,
                $"there is no picture {artwork.Value}",
                files.Nearest(artwork.Value) is { } nearest ? $"did you mean {nearest}?" : "put the file below input/"
            );
            return;
        }

        try
        {
            Check(File.ReadAllBytes(file.FullPath), options.DisplayPath(file.FullPath), location, diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(location, "the artwork cannot be read", exception.Message);
        }
    }

    private static void Check(byte[] bytes, string name, SourceLocation location, DiagnosticBag diagnostics)
    {
        var format = FormatOf(bytes);
        var extension = Path.GetExtension(name).ToUpperInvariant();
        if (format is not ("PNG" or "JPEG"))
        {
            diagnostics.Error(
                location,
                $"the artwork is {format ?? "not a picture"}; Apple accepts PNG and JPEG",
                extension is ".PNG" or ".JPG" or ".JPEG"
                    ? $"its name says {extension.ToLowerInvariant()}, its bytes do not: save it again in that format"
                    : "save it as PNG or JPEG"
            );
            return;
        }

        if (format == "PNG" ? extension != ".PNG" : extension is not (".JPG" or ".JPEG"))
        {
            diagnostics.Error(
                location,
                $"the artwork is {format}, and its name says otherwise",
                $"rename it to end in {(format == "PNG" ? ".png" : ".jpg")}"
            );
        }

        if (ImageHeader.ReadSize(bytes) is not var (width, height))
        {
            diagnostics.Error(location, "the size of the artwork cannot be read", "save the picture again");
        }
        else if (width != height)
        {
            diagnostics.Error(
                location,
                $"the artwork is {width} × {height} pixels; Apple wants it square",
                $"cut it to {Math.Min(width, height)} × {Math.Min(width, height)}"
            );
        }
        else if (width is < Smallest or > Largest)
        {
            diagnostics.Error(
                location,
                $"the artwork is {width} × {height} pixels; Apple wants 1,400 to 3,000",
                "3,000 × 3,000 is best"
            );
        }
    }

    private static string? FormatOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) ? "PNG"
        : JpegHeader.IsJpeg(bytes) ? "JPEG"
        : bytes.StartsWith("GIF8"u8) ? "GIF"
        : bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8) ? "WebP"
        : bytes.IndexOf("<svg"u8) >= 0 ? "SVG"
        : null;
}
