using System.Net;
using System.Net.Http.Headers;
using Companion.Podcasts.Audio;

namespace Companion.Site.Podcasts.Probing;

/// <summary>Asks a host for the length, the type and the first bytes of a recording.</summary>
/// <param name="client">Sends the requests, and follows redirects.</param>
internal sealed class RecordingProbe(HttpClient client)
{
    // Enough for tags with a picture, and for the first frames after them.
    private const int MostBytes = 1 << 20;

    /// <summary>Asks for a recording.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ProbedRecording> ProbeAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            // Some hosts answer HEAD with nothing or an error; then the answer to the range has to do.
            var (length, type) = await HeadAsync(address, cancellation);
            var (start, whole, startType) = await StartAsync(address, cancellation);
            length ??= whole;
            type ??= startType;
            return Read(address, start, length, type);
        }
        catch (HttpRequestException exception)
        {
            return Failed(
                address,
                exception.StatusCode is { } code ? $"the host answers {(int)code}" : exception.Message
            );
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed(address, "the host does not answer in time");
        }
        catch (IOException exception)
        {
            return Failed(address, exception.Message);
        }
    }

    private static ProbedRecording Read(Uri address, byte[] start, long? length, string? type)
    {
        if (length is not > 0)
        {
            return Failed(address, "the host does not say how many bytes the recording has");
        }

        try
        {
            var name = Path.GetFileName(address.AbsolutePath);
            var file = AudioFileReader.ReadStart(new MemoryStream(start), length.Value, name);
            return new ProbedRecording(address, length, file.MediaType, file.Duration);
        }
        catch (AudioFileException)
        {
            return IsRecording(type)
                ? new ProbedRecording(address, length, type, Duration: null)
                : Failed(address, $"what the host sends is {type ?? "of no known type"}, not a recording");
        }
    }

    private static bool IsRecording(string? type) =>
        type is not null
        && (
            type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("video/", StringComparison.OrdinalIgnoreCase)
        );

    private static ProbedRecording Failed(Uri address, string problem) => new(address, null, null, null, problem);

    private async Task<(long? Length, string? Type)> HeadAsync(Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        return response.IsSuccessStatusCode
            ? (response.Content.Headers.ContentLength, response.Content.Headers.ContentType?.MediaType)
            : (null, null);
    }

    private async Task<(byte[] Start, long? Length, string? Type)> StartAsync(
        Uri address,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Range = new RangeHeaderValue(0, MostBytes - 1);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        response.EnsureSuccessStatusCode();
        var headers = response.Content.Headers;
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var start = new byte[MostBytes];
        var count = await stream.ReadAtLeastAsync(start, MostBytes, throwOnEndOfStream: false, cancellation);
        var length =
            response.StatusCode == HttpStatusCode.PartialContent ? headers.ContentRange?.Length : headers.ContentLength;
        return (start[..count], length, headers.ContentType?.MediaType);
    }
}
