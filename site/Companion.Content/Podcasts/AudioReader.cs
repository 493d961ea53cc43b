using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>Reads recordings: <c>audio</c> as an address or a group of keys, and castanet's <c>podcast_file</c>.</summary>
internal sealed class AudioReader(PodcastValues values)
{
    private static readonly string[] Keys = ["file", "url", "length", "bytes", "duration", "type", "title"];

    /// <summary>The keys that name a recording, the strongest first.</summary>
    public static ReadOnlySpan<string> Names => new[] { "audio", "media_override", "podcast_file" };

    /// <summary>The recording of the episode; null when there is none.</summary>
    public AudioReference? Read(DataMapping data)
    {
        switch (ValueReader.Find(data, Names))
        {
            case null:
                return null;
            case { Value: DataMapping audio }:
                return ReadOne(audio);
            case { Value: DataScalar } entry:
                return new AudioReference(values.Settings.Text(entry)!)
                {
                    Length = values.Length(data, "podcast_bytes", "audio_length"),
                    Duration = values.Time(data, "podcast_duration", "duration"),
                };
            case var entry:
                values.Error(
                    entry.Value.Span with
                    {
                        Length = Math.Min(1, entry.Value.Span.Length),
                    },
                    $"'{entry.Key}' is a list, not one recording",
                    "name one file; list others of the same content under 'alternate'"
                );
                return null;
        }
    }

    /// <summary>The other recordings of the same content.</summary>
    public IReadOnlyList<AudioReference> ReadAlternates(DataMapping data)
    {
        var found = new List<AudioReference>();
        foreach (var item in PodcastValues.Items(data, "alternate"))
        {
            if (item is DataMapping audio && ReadOne(audio) is { } read)
            {
                found.Add(read);
            }
            else if (item is DataScalar scalar)
            {
                found.Add(new AudioReference(new Located<string>(scalar.Text, scalar.Span)));
            }
        }

        return found;
    }

    private AudioReference? ReadOne(DataMapping data)
    {
        values.Settings.RefuseUnknownKeys(data, Keys);
        var address = values.Text(data, "file", "url");
        if (address is null)
        {
            values.Settings.RequiredText(data, "file", "file: episode-14.mp3");
            return null;
        }

        return new AudioReference(address)
        {
            Length = values.Length(data, "length", "bytes"),
            Duration = values.Time(data, "duration"),
            MediaType = values.Text(data, "type"),
            Title = values.Text(data, "title")?.Value,
        };
    }
}
