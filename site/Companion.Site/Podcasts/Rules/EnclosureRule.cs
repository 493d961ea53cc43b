using Companion.Content.Episodes;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>Apple requires an enclosure's address, length and a type that it plays.</summary>
internal sealed class EnclosureRule : IPodcastRule
{
    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        foreach (var episode in channel.Episodes)
        {
            var written = episode.Written.Audio!;
            var source = episode.Page.File.Source;
            Check(episode.Recording!, source.At(written.Address.Span), diagnostics);
            if (written.Length is { Value: 0 } zero)
            {
                diagnostics.Error(
                    source.At(zero.Span),
                    "a recording has no bytes",
                    "remove the line, or write the file's real length"
                );
            }
        }
    }

    private static void Check(Recording recording, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (recording.Length is null)
        {
            diagnostics.Error(
                location,
                "nobody knows how many bytes the recording has, which players ask for",
                "run companion audio probe once, or write audio: { url: …, length: …, duration: … }"
            );
        }

        if (!MediaTypes.AcceptedByApple.Contains(recording.MediaType))
        {
            diagnostics.Error(
                location,
                recording.MediaType == MediaTypes.Unknown
                    ? "nobody knows what type of recording this is"
                    : $"Apple does not play {recording.MediaType}",
                "publish MP3 or M4A here, and this one under 'alternate'"
            );
        }

        if (recording.Duration is null)
        {
            diagnostics.Add(
                Diagnostic.Warning(
                    location,
                    "nobody knows how long the recording is",
                    "run companion audio probe once, or write its duration"
                )
            );
        }

        if (recording.Address.External is { } address)
        {
            CheckAddress(address, location, diagnostics);
        }
    }

    private static void CheckAddress(Uri address, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (address.AbsolutePath.Contains("//", StringComparison.Ordinal))
        {
            diagnostics.Error(
                location,
                "the address of the recording has two slashes in a row, which directories refuse",
                "remove one"
            );
        }

        if (address.Scheme != Uri.UriSchemeHttps)
        {
            diagnostics.Add(
                Diagnostic.Warning(
                    location,
                    "players on https pages refuse a recording over http",
                    "begin its address with https:// if the host answers there"
                )
            );
        }
    }
}
