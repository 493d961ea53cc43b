using System.Net;
using AwesomeAssertions;
using Companion.Site.Podcasts.Probing;
using Companion.Site.Serving;
using Companion.Testing;
using Xunit;

namespace Companion.Site.Tests.Podcasts;

/// <summary>What the hosts of recordings are asked for, and what is written down.</summary>
public sealed class RecordingProbeTests
{
    // A header of MPEG-1 layer III at 128 kbit/s and 44.1 kHz begins a frame of 417 bytes and 1152 samples.
    private const int FrameLength = 417;

    [Fact]
    public async Task Lengths_and_durations_are_written_down_and_a_build_reads_them()
    {
        using var host = new TemporaryFolder();
        await File.WriteAllBytesAsync(host["1.mp3"], Recording(frames: 4000), TestContext.Current.CancellationToken);
        var (server, address) = await ServeAsync(host.Path);
        await using var _ = server;
        using var show = new ShowContext(
            first: ShowContext.First.Replace(
                "{ url: https://media.example/1.mp3, length: 1000, duration: \"1:00\" }",
                new Uri(address, "1.mp3").AbsoluteUri,
                StringComparison.Ordinal
            )
        );

        var (asked, problems) = await ProbeAsync(show);

        problems.Should().BeEmpty();
        asked.Should().Be(1);
        show.Site.Build().Diagnostics.Should().OnlyContain(message => message.Message.Contains("over http"));
        show.Site.Read("episodes/podcast.xml")
            .Should()
            .Contain($"length=\"{4000 * FrameLength}\" type=\"audio/mpeg\"")
            .And.Contain("<itunes:duration>104</itunes:duration>");
        (await ProbeAsync(show)).Asked.Should().Be(0, "all of it is written down");
    }

    [Fact]
    public async Task A_recording_that_is_not_there_is_reported_where_it_is_named()
    {
        using var host = new TemporaryFolder();
        host.Write("page.mp3", "<!DOCTYPE html><title>Sold</title>");
        var (server, address) = await ServeAsync(host.Path);
        await using var _ = server;
        using var show = new ShowContext(
            first: ShowContext.First.Replace(
                "{ url: https://media.example/1.mp3, length: 1000, duration: \"1:00\" }",
                new Uri(address, "1.mp3").AbsoluteUri,
                StringComparison.Ordinal
            )
        );

        var (_, problems) = await ProbeAsync(show);

        problems
            .Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .StartWith(
                $"input/episodes/1.md:5:8: error: {new Uri(address, "1.mp3")} cannot be read: the host answers 404"
            );
        File.Exists(show.Site.PathOf("data/audio.yaml")).Should().BeFalse();
    }

    [Fact]
    public async Task A_host_without_ranges_is_asked_once_and_believed()
    {
        using var client = new HttpClient(new PlainHost(Recording(frames: 100)));

        var answer = await new RecordingProbe(client).ProbeAsync(
            new Uri("https://media.example/1.mp3"),
            TestContext.Current.CancellationToken
        );

        answer.Length.Should().Be(100 * FrameLength);
        answer.MediaType.Should().Be("audio/mpeg");
        answer.Duration.Should().BeCloseTo(TimeSpan.FromSeconds(100 * 1152 / 44100.0), TimeSpan.FromMilliseconds(50));
    }

    private static Task<(int Asked, IReadOnlyList<Companion.Sources.Diagnostic> Problems)> ProbeAsync(
        ShowContext show
    ) =>
        new RecordingProbes(new HttpClient(), show.Site.Options).RunAsync(
            again: false,
            _ => { },
            TestContext.Current.CancellationToken
        );

    private static byte[] Recording(int frames)
    {
        var bytes = new byte[frames * FrameLength];
        for (var at = 0; at < bytes.Length; at += FrameLength)
        {
            ((ReadOnlySpan<byte>)[0xFF, 0xFB, 0x90, 0x64]).CopyTo(bytes.AsSpan(at));
        }

        return bytes;
    }

    private static async Task<(PreviewServer Server, Uri Address)> ServeAsync(string folder)
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var address = new Uri($"http://localhost:{port}/");
        return (
            await PreviewServer.StartAsync(
                new PreviewOptions
                {
                    Folder = folder,
                    BaseUrl = address,
                    Port = port,
                }
            ),
            address
        );
    }

    // Answers HEAD with an error, and a range with everything.
    private sealed class PlainHost(byte[] content) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) =>
            Task.FromResult(
                request.Method == HttpMethod.Head
                    ? new HttpResponseMessage(HttpStatusCode.MethodNotAllowed)
                    : new HttpResponseMessage { Content = new ByteArrayContent(content) }
            );
    }
}
