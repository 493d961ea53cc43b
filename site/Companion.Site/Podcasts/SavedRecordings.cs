using System.Globalization;
using Companion.Content.Data;
using Companion.Content.Settings;
using Companion.Podcasts.Times;
using Companion.Site.Podcasts.Probing;

namespace Companion.Site.Podcasts;

/// <summary>
/// What <c>companion audio probe</c> wrote down of recordings elsewhere on the web, in <c>data/audio.yaml</c>: their
/// lengths, types and durations by their addresses.
/// </summary>
/// <param name="settings">The site's settings, with the contents of <c>data/</c>.</param>
internal sealed class SavedRecordings(SiteSettings settings)
{
    /// <summary>The name of the file in <c>data/</c>, without extension.</summary>
    public const string Name = "audio";

    private readonly DataMapping _saved = settings.Data.Find(Name)?.Value as DataMapping ?? DataMapping.Empty;

    /// <summary>Everything that is written down.</summary>
    public IEnumerable<ProbedRecording> All =>
        _saved
            .Entries.Select(entry => Uri.TryCreate(entry.Key, UriKind.Absolute, out var address) ? address : null)
            .OfType<Uri>()
            .Select(address => new ProbedRecording(address, LengthOf(address), TypeOf(address), DurationOf(address)));

    /// <summary>The length in bytes; null when it is not written down.</summary>
    public long? LengthOf(Uri address) =>
        long.TryParse(Text(address, "length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : null;

    /// <summary>The duration; null when it is not written down.</summary>
    public TimeSpan? DurationOf(Uri address) =>
        Text(address, "duration") is { } duration ? PlaybackTime.Parse(duration) : null;

    /// <summary>The media type; null when it is not written down.</summary>
    public string? TypeOf(Uri address) => Text(address, "type");

    private string? Text(Uri address, string key) =>
        ((_saved.Find(address.AbsoluteUri)?.Value as DataMapping)?.Find(key)?.Value as DataScalar)?.Text;
}
