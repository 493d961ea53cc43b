using System.Collections.Concurrent;
using SkiaSharp;

namespace Companion.Site.Cards;

/// <summary>The artwork of shows, read once and made small. Thread-safe.</summary>
internal sealed class ArtworkPictures
{
    private const int Side = 376;

    private readonly ConcurrentDictionary<CardArtwork, Lazy<SKImage?>> _known = new();

    /// <summary>A picture; null when there is none, or none that can be read: the rules of directories report that.</summary>
    public SKImage? Find(CardArtwork? artwork) =>
        artwork is null ? null : _known.GetOrAdd(artwork, each => new Lazy<SKImage?>(() => Read(each.Path))).Value;

    private static SKImage? Read(string path)
    {
        using var image = SKBitmap.Decode(path);
        if (image is null)
        {
            return null;
        }

        // In halves first, because one step from 3,000 pixels would skip most of them.
        using var small = new SKBitmap(new SKImageInfo(Side, Side, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var canvas = new SKCanvas(small);
        using var whole = SKImage.FromBitmap(image);
        canvas.DrawImage(whole, Square(image.Width, image.Height), SKRect.Create(Side, Side), Sampling, paint: null);
        canvas.Flush();
        small.SetImmutable();
        return SKImage.FromBitmap(small.Copy());
    }

    private static SKSamplingOptions Sampling => new(SKFilterMode.Linear, SKMipmapMode.Linear);

    // The middle of a picture that is not square.
    private static SKRect Square(int width, int height)
    {
        var side = Math.Min(width, height);
        return SKRect.Create((width - side) / 2, (height - side) / 2, side, side);
    }
}
