using Companion.Content.Data;
using Companion.Podcasts.Times;
using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>Reads what front matter says of a page as an episode.</summary>
internal sealed class EpisodeReader
{
    private static readonly string[] Kinds = ["full", "trailer", "bonus"];
    private static readonly string[] SoundbiteKeys = ["start", "duration", "title"];
    private static readonly string[] TranscriptKeys = ["file", "url", "type", "language"];

    private readonly PodcastValues _values;
    private readonly DataMapping _data;

    private EpisodeReader(SourceText source, DataMapping data, DiagnosticBag diagnostics)
    {
        _data = data;
        _values = new PodcastValues(source, data, diagnostics);
    }

    /// <summary>Reads the episode of a content file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="data">Its front matter.</param>
    /// <param name="diagnostics">Receives every value that cannot be used.</param>
    public static Episode Read(SourceText source, DataMapping data, DiagnosticBag diagnostics) =>
        new EpisodeReader(source, data, diagnostics).Read();

    /// <summary>Whether front matter names a recording.</summary>
    public static bool NamesAudio(DataMapping data) =>
        ValueReader.Find(data, AudioReader.Names) is { Value: not DataScalar { Text: "true" or "false" } };

    private Episode Read()
    {
        var audio = new AudioReader(_values);
        return new Episode
        {
            Number = _values.Number(_data, "episode", "episodeNumber"),
            Season = _values.Number(_data, "season"),
            Kind = Kind(),
            ItemGuid = _values.Text(_data, "guid"),
            Audio = audio.Read(_data),
            Alternates = audio.ReadAlternates(_data),
            ChapterFile = ValueReader.Find(_data, "chapters") is { Value: DataScalar } file
                ? _values.Settings.Text(file)
                : null,
            Chapters = new ChapterReader(_values).Read(_data),
            Transcripts = [.. Transcripts()],
            People = new PersonReader(_values).Read(_data),
            Soundbites = [.. Soundbites()],
            Links = _values.Links(_data, "links"),
            IsExplicit = _values.Switch(_data, "explicit")?.Value,
            IsBlocked = _values.Switch(_data, "block")?.Value ?? false,
        };
    }

    private EpisodeKind Kind() =>
        _values.Settings.OneOf(
            _data,
            "episodeType",
            Kinds,
            "is no kind of episode",
            "write full, trailer or bonus"
        ) switch
        {
            "trailer" => EpisodeKind.Trailer,
            "bonus" => EpisodeKind.Bonus,
            _ => EpisodeKind.Full,
        };

    private IEnumerable<TranscriptReference> Transcripts()
    {
        foreach (var item in PodcastValues.Items(_data, "transcript", "transcripts"))
        {
            switch (item)
            {
                case DataScalar scalar:
                    yield return new TranscriptReference(new Located<string>(scalar.Text, scalar.Span), null, null);
                    break;
                case DataMapping transcript:
                    _values.Settings.RefuseUnknownKeys(transcript, TranscriptKeys);
                    if (_values.Text(transcript, "file", "url") is { } address)
                    {
                        yield return new TranscriptReference(
                            address,
                            _values.Text(transcript, "type")?.Value,
                            _values.Text(transcript, "language")?.Value
                        );
                    }
                    else
                    {
                        _values.Settings.RequiredText(transcript, "file", "file: transcript.vtt");
                    }

                    break;
            }
        }
    }

    private IEnumerable<Soundbite> Soundbites()
    {
        foreach (var soundbite in _values.Groups(_data, "soundbites"))
        {
            _values.Settings.RefuseUnknownKeys(soundbite, SoundbiteKeys);
            var start = _values.Settings.RequiredText(soundbite, "start", "start: \"12:30\"");
            var duration = _values.Settings.RequiredText(soundbite, "duration", "duration: 45");
            if (start is not null && duration is not null)
            {
                var from = PlaybackTime.Parse(start.Value);
                var length = PlaybackTime.Parse(duration.Value);
                if (from is { } at && length is { } lasting)
                {
                    yield return new Soundbite(at, lasting, _values.Text(soundbite, "title")?.Value, start.Span);
                }
                else
                {
                    _values.Error(
                        (from is null ? start : duration).Span,
                        "a soundbite's time cannot be read",
                        "write minutes and seconds in quotes, such as \"12:30\", or seconds"
                    );
                }
            }
        }
    }
}
