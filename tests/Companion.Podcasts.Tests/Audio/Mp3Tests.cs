using AwesomeAssertions;
using Companion.Podcasts.Audio;
using Xunit;

namespace Companion.Podcasts.Tests.Audio;

public class Mp3Tests
{
    [Fact]
    public void A_constant_bit_rate_is_that_of_each_frame()
    {
        var bytes = SampleMp3.Constant(1000);

        var file = Whole(bytes);

        file.Should()
            .BeEquivalentTo(
                new AudioFile(417_000, SampleMp3.Duration(1000), "audio/mpeg", 128, Title: null, [], HasPicture: false)
            );
    }

    [Fact]
    public void The_start_of_a_constant_file_tells_its_duration()
    {
        var bytes = SampleMp3.Constant(1000);

        var file = Start(bytes, 20_000);

        // The frame's exact length is 417.96 bytes, of which encoders pad most frames to 418 and these do not.
        file.Duration!.Value.TotalSeconds.Should().BeApproximately(417_000 * 8 / 128_000.0, 0.001);
        (file.Length, file.Bitrate).Should().Be((417_000, 128));
    }

    [Fact]
    public void Frames_of_a_variable_bit_rate_are_counted()
    {
        var bytes = SampleMp3.Variable([.. Enumerable.Range(0, 600).Select(at => at % 3 == 0 ? 320 : 64)]);

        var file = Whole(bytes);

        file.Duration.Should().Be(SampleMp3.Duration(600));
        file.Bitrate.Should().Be((int)Math.Round(bytes.Length * 8 / SampleMp3.Duration(600).TotalSeconds / 1000));
    }

    [Fact]
    public void The_start_of_a_variable_file_without_a_header_tells_no_duration()
    {
        var file = Start(
            SampleMp3.Variable([.. Enumerable.Range(0, 600).Select(at => at % 3 == 0 ? 320 : 64)]),
            20_000
        );

        (file.Duration, file.Bitrate, file.MediaType).Should().Be((null, null, "audio/mpeg"));
    }

    [Theory]
    [InlineData("Xing")]
    [InlineData("Info")]
    [InlineData("VBRI")]
    public void The_header_of_an_encoder_tells_the_number_of_frames(string header)
    {
        byte[] bytes = [.. SampleMp3.EncoderHeader(header, 5000), .. SampleMp3.Variable(64, 320, 64, 320, 64, 320)];

        Whole(bytes).Duration.Should().Be(SampleMp3.Duration(5000));
        AudioFileReader
            .ReadStart(new MemoryStream(bytes), 1_000_000, "a.mp3")
            .Duration.Should()
            .Be(SampleMp3.Duration(5000));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Tags_do_not_count_as_audio(byte version)
    {
        var tag = new SampleId3(version)
            .Add("TIT2", SampleId3.Text(1, "Épisode 14"))
            .Add("APIC", [0, .. "image/png\0"u8, 3, 0, .. new byte[20_000]])
            .ToBytes();
        byte[] bytes = [.. tag, .. SampleMp3.Constant(500), .. "TAG"u8, .. new byte[125]];

        var file = Whole(bytes);

        (file.Title, file.HasPicture, file.Duration, file.Bitrate, file.Length)
            .Should()
            .Be(("Épisode 14", true, SampleMp3.Duration(500), 128, bytes.Length));
    }

    [Fact]
    public void Damage_between_frames_is_passed_over()
    {
        byte[] bytes =
        [
            .. new byte[3000],
            .. SampleMp3.Constant(20),
            .. "noise ÿ noise"u8,
            0xFF,
            .. SampleMp3.Constant(30),
        ];

        Whole(bytes).Duration.Should().Be(SampleMp3.Duration(50));
    }

    [Fact]
    public void A_picture_longer_than_the_start_hides_the_rest()
    {
        byte[] tag = new SampleId3(3).Add("APIC", [0, .. "image/png\0"u8, 3, 0, .. new byte[200_000]]).ToBytes();

        var file = Start([.. tag, .. SampleMp3.Constant(500)], 65_536);

        (file.MediaType, file.Duration, file.Title).Should().Be(("audio/mpeg", null, null));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFB, 0x90, 0x64 }, 417, 1152, 44100, 128)]
    [InlineData(new byte[] { 0xFF, 0xFB, 0x92, 0x64 }, 418, 1152, 44100, 128)]
    [InlineData(new byte[] { 0xFF, 0xF3, 0x40, 0xC4 }, 104, 576, 22050, 32)]
    [InlineData(new byte[] { 0xFF, 0xE3, 0x48, 0xC4 }, 288, 576, 8000, 32)]
    [InlineData(new byte[] { 0xFF, 0xFD, 0x84, 0x00 }, 384, 1152, 48000, 128)]
    [InlineData(new byte[] { 0xFF, 0xFF, 0x44, 0x00 }, 128, 384, 48000, 128)]
    public void Headers_of_frames_are_read(byte[] header, int length, int samples, int rate, int bitrate)
    {
        var frame = AudioFrame.OfMpeg(header)!.Value;

        (frame.Length, frame.Samples, frame.SampleRate, frame.Bitrate).Should().Be((length, samples, rate, bitrate));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFB, 0x90 })]
    [InlineData(new byte[] { 0xFF, 0xFB, 0xF0, 0x64 })]
    [InlineData(new byte[] { 0xFF, 0xFB, 0x00, 0x64 })]
    [InlineData(new byte[] { 0xFF, 0xFB, 0x9C, 0x64 })]
    [InlineData(new byte[] { 0xFF, 0xF9, 0x90, 0x64 })]
    [InlineData(new byte[] { 0xFF, 0xEB, 0x90, 0x64 })]
    [InlineData(new byte[] { 0xFE, 0xFB, 0x90, 0x64 })]
    public void Other_bytes_are_no_header(byte[] bytes) => AudioFrame.OfMpeg(bytes).Should().BeNull();

    private static AudioFile Whole(byte[] bytes) => Start(bytes, bytes.Length);

    private static AudioFile Start(byte[] bytes, int available) =>
        AudioFileReader.ReadStart(new MemoryStream(bytes, 0, available), bytes.Length, "episode.mp3");
}
