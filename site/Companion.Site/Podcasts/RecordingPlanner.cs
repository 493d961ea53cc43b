using System.Globalization;
using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Podcasts;
using Companion.Podcasts.Audio;
using Companion.Sources;

namespace Companion.Site.Podcasts;

/// <summary>
/// Finds out what is known of a recording: from its file, from front matter, or from what was written down of its
/// address.
/// </summary>
/// <param name="files">Reads files.</param>
/// <param name="finder">Finds files.</param>
/// <param name="saved">What was written down of addresses.</param>
/// <param name="diagnostics">Receives the errors.</param>
internal sealed class RecordingPlanner(
    EpisodeFiles files,
    SiteFileFinder finder,
    SavedRecordings saved,
    DiagnosticBag diagnostics
)
{
    /// <summary>The recording, and its file when it is one of the site's; null when it cannot be used.</summary>
    /// <param name="reference">The recording as front matter names it.</param>
    /// <param name="page">The page.</param>
    /// <param name="show">The show; null for none.</param>
    public (Recording Recording, AudioFile? File)? Plan(AudioReference reference, ContentPage page, Show? show)
    {
        if (reference.ExternalAddress is { } external)
        {
            return (Elsewhere(reference, external), null);
        }

        var found = finder.Find(page, reference.Address.Value);
        if (found is null && show?.AudioFolder is { } folder)
        {
            return (Elsewhere(reference, InFolder(folder, reference)), null);
        }

        var origin = page.File.Source.At(reference.Address.Span);
        if (found is null)
        {
            diagnostics.Error(
                origin,
                $"there is no recording {reference.Address.Value}",
                finder.Nearest(reference.Address.Value) is { } nearest
                    ? $"did you mean {nearest}?"
                    : "put the file beside the page or below input/, or write its web address"
            );
            return null;
        }

        if (found.Url is not { } url)
        {
            diagnostics.Error(
                origin,
                $"the recording {reference.Address.Value} is not published",
                "a file beside a draft, or of a page that is not published, is not on the site"
            );
            return null;
        }

        return files.Recording(found.FullPath, origin, diagnostics) is { } file
            ? (Here(reference, new MediaAddress(url), file, page), file)
            : null;
    }

    /// <summary>The address of a recording in a show's folder on the web.</summary>
    public static Uri InFolder(Uri folder, AudioReference reference) =>
        new($"{folder.AbsoluteUri.TrimEnd('/')}/{reference.Address.Value.TrimStart('/')}");

    private Recording Elsewhere(AudioReference reference, Uri address) =>
        new(
            new MediaAddress(address),
            reference.MediaType?.Value
                ?? saved.TypeOf(address)
                ?? MediaTypes.OfRecording(address.AbsolutePath)
                ?? MediaTypes.Unknown,
            reference.Length?.Value ?? saved.LengthOf(address),
            reference.Duration ?? saved.DurationOf(address)
        )
        {
            Title = reference.Title,
        };

    private Recording Here(AudioReference reference, MediaAddress address, AudioFile file, ContentPage page)
    {
        if (reference.Length is { } written && written.Value != file.Length)
        {
            diagnostics.Add(
                Diagnostic.Warning(
                    page.File.Source.At(written.Span),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"the recording has {file.Length} bytes, not {written.Value}"
                    ),
                    "remove the line: the length is read from the file"
                )
            );
        }

        return new Recording(address, file.MediaType, file.Length, file.Duration ?? reference.Duration)
        {
            Bitrate = file.Bitrate,
            Title = reference.Title,
        };
    }
}
