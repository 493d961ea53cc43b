using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Podcasts;
using Companion.Podcasts.Transcripts;
using Companion.Site.Caching;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Podcasts;

/// <summary>Finds an episode's transcripts.</summary>
/// <param name="files">Reads files.</param>
/// <param name="finder">Finds files.</param>
/// <param name="options">The build's options.</param>
/// <param name="diagnostics">Receives the errors.</param>
internal sealed class TranscriptPlanner(
    EpisodeFiles files,
    SiteFileFinder finder,
    BuildOptions options,
    DiagnosticBag diagnostics
)
{
    /// <summary>The transcript, its fingerprint, and the files for players that the author has published.</summary>
    public (Transcript? Transcript, Digest Digest, IReadOnlyList<TranscriptFile> Files) Plan(ContentPage page)
    {
        Transcript? first = null;
        var digest = Digest.None;
        var published = new List<TranscriptFile>();
        foreach (var reference in page.Episode!.Transcripts)
        {
            if (EpisodeAddresses.External(reference.Address.Value) is { } external)
            {
                published.Add(
                    new TranscriptFile(
                        external,
                        reference.MediaType ?? TypeOf(external.External!.AbsolutePath),
                        reference.Language
                    )
                );
            }
            else if (Read(reference, page) is var (file, format, transcript))
            {
                if (first is null)
                {
                    (first, digest) = transcript;
                }

                if (file.Url is { } url && format is not (TranscriptFormat.Markdown or TranscriptFormat.PlainText))
                {
                    published.Add(new TranscriptFile(new MediaAddress(url), format.MediaType(), reference.Language));
                }
            }
        }

        return (first, digest, published);
    }

    private static string TypeOf(string path) =>
        TranscriptFormats.OfFileName(path)?.MediaType() ?? TranscriptFormat.PlainText.MediaType();

    private (SiteFile File, TranscriptFormat Format, (Transcript Transcript, Digest Digest) Read)? Read(
        TranscriptReference reference,
        ContentPage page
    )
    {
        var written = reference.Address;
        var origin = page.File.Source.At(written.Span);
        if (TranscriptFormats.OfFileName(written.Value) is not { } format)
        {
            diagnostics.Error(
                origin,
                $"the format of the transcript {written.Value} is not known",
                $"give it one of these extensions: {string.Join(", ", TranscriptFormats.Extensions)}"
            );
            return null;
        }

        if (finder.Find(page, written.Value) is not { } file)
        {
            diagnostics.Error(
                origin,
                $"there is no transcript {written.Value}",
                finder.Nearest(written.Value) is { } nearest
                    ? $"did you mean {nearest}?"
                    : "put the file beside the page or below input/"
            );
            return null;
        }

        return files.Transcript(file.FullPath, format, options, diagnostics) is { } read ? (file, format, read) : null;
    }
}
