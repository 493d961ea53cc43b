using AwesomeAssertions;
using Companion.Podcasts.Audio;
using Companion.Testing;
using CsCheck;
using Xunit;

namespace Companion.Podcasts.Tests.Audio;

public class AudioFileTests
{
    private static readonly (byte[] Bytes, string Name)[] Samples =
    [
        (SampleMp3.Constant(300), "a.mp3"),
        ([.. SampleMp3.EncoderHeader("Xing", 300), .. SampleMp3.Variable(64, 320)], "a.mp3"),
        ([.. WithChapters().ToBytes(), .. SampleMp3.Constant(30)], "a.mp3"),
        (SampleFiles.Wav(2), "a.wav"),
        (SampleFiles.Aac(100), "a.aac"),
        (SampleFiles.Opus(10, "TITLE=a", "CHAPTER001=0:01"), "a.opus"),
        (SampleFiles.Flac(10, "TITLE=a"), "a.flac"),
        (SampleFiles.Mp4("M4A ", 10), "a.m4a"),
    ];

    [Theory]
    [InlineData("wrong.mp3", "audio/wav", 2)]
    [InlineData("a.wav", "audio/wav", 2)]
    public void The_content_tells_the_type_before_the_name(string name, string mediaType, int seconds)
    {
        var file = Start(SampleFiles.Wav(seconds), name);

        (file.MediaType, file.Duration, file.Bitrate).Should().Be((mediaType, TimeSpan.FromSeconds(seconds), 64));
    }

    [Theory]
    [InlineData("M4A ", "a.mp4", "audio/x-m4a")]
    [InlineData("M4B ", "a.m4b", "audio/x-m4a")]
    [InlineData("isom", "a.m4a", "audio/x-m4a")]
    [InlineData("mp42", "a.mp4", "video/mp4")]
    [InlineData("mp42", "a", "video/mp4")]
    [InlineData("M4V ", "a.m4v", "video/x-m4v")]
    [InlineData("qt  ", "a.mov", "video/quicktime")]
    public void The_brand_of_an_MP4_file_tells_its_type_before_the_name(string brand, string name, string mediaType)
    {
        var file = Start(SampleFiles.Mp4(brand, 60), name);

        (file.MediaType, file.Duration).Should().Be((mediaType, TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public void AAC_frames_are_counted()
    {
        var file = Start(SampleFiles.Aac(1000), "a.aac");

        (file.MediaType, file.Duration, file.Bitrate)
            .Should()
            .Be(("audio/aac", TimeSpan.FromSeconds(1000 * 1024 / 44100.0), 34));
    }

    [Fact]
    public void Opus_tells_its_duration_on_its_last_page()
    {
        var bytes = SampleFiles.Opus(100, "TITLE=Episode 14");

        var whole = Start(bytes, "a.opus");
        (whole.MediaType, whole.Duration, whole.Title)
            .Should()
            .Be(("audio/opus", TimeSpan.FromSeconds(100), "Episode 14"));
        var start = AudioFileReader.ReadStart(new MemoryStream(bytes, 0, 200), 1_000_000, "a.opus");
        (start.MediaType, start.Duration, start.Title).Should().Be(("audio/opus", null, "Episode 14"));
    }

    [Fact]
    public void FLAC_tells_its_duration_at_its_start()
    {
        var bytes = SampleFiles.Flac(100, "TITLE=Episode 14");

        var start = AudioFileReader.ReadStart(new MemoryStream(bytes), 9_000_000, "a.flac");

        (start.MediaType, start.Duration, start.Title, start.Length)
            .Should()
            .Be(("audio/flac", TimeSpan.FromSeconds(100), "Episode 14", 9_000_000));
    }

    [Fact]
    public void A_file_is_read_from_the_disk()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "episode.mp3");
        File.WriteAllBytes(path, SampleMp3.Constant(100));

        var file = AudioFileReader.Read(path);

        (file.Length, file.Duration).Should().Be((41_700, SampleMp3.Duration(100)));
    }

    [Fact]
    public void A_file_that_does_not_exist_is_named_without_its_folder()
    {
        using var folder = new TemporaryFolder();

        var act = () => AudioFileReader.Read(Path.Combine(folder.Path, "missing", "episode.mp3"));

        act.Should().Throw<AudioFileException>().WithMessage("the audio file episode.mp3 does not exist");
    }

    [Fact]
    public void A_folder_cannot_be_opened()
    {
        using var folder = new TemporaryFolder();

        var act = () => AudioFileReader.Read(folder.Path);

        act.Should().Throw<AudioFileException>().WithMessage("*cannot be opened");
    }

    [Theory]
    [InlineData("", "a.mp3")]
    [InlineData("<!DOCTYPE html><title>Not found</title>", "a.mp3")]
    [InlineData("<!DOCTYPE html><title>Not found</title>", "a.m4a")]
    [InlineData("RIFFxxxxWAVE", "a.wav")]
    [InlineData("fLaC, not at all", "a.flac")]
    [InlineData("OggS, not at all", "a.ogg")]
    [InlineData("xxxxftypM4A not at all", "a.m4a")]
    [InlineData("any text will do", "a.txt")]
    public void What_is_not_audio_is_refused(string content, string name)
    {
        var act = () => Start([.. content.Select(letter => (byte)letter)], name);

        act.Should().Throw<AudioFileException>().Which.Name.Should().Be(name);
    }

    [Fact]
    public void A_negative_length_is_refused()
    {
        var act = () => AudioFileReader.ReadStart(Stream.Null, -1, "a.mp3");

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_damaged_file_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Samples.Length - 1], Gen.Int[0, 2000], Gen.Byte.Array[0, 12], Gen.Int[0, 3000], Gen.Bool)
            .Sample(
                (sample, position, bytes, cut, isWhole) =>
                {
                    var damaged = Samples[sample].Bytes.ToArray();
                    bytes.CopyTo(damaged, Math.Min(position, damaged.Length - bytes.Length));
                    damaged = damaged[..Math.Max(0, damaged.Length - cut)];
                    Check(damaged, isWhole ? damaged.Length : damaged.Length * 10L, Samples[sample].Name);
                },
                iter: 2000
            );

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Gen.Select(Gen.Byte.Array[0, 400], Gen.Int[0, Samples.Length - 1], Gen.Long[0, long.MaxValue])
            .Sample((bytes, sample, length) => Check(bytes, length, Samples[sample].Name), iter: 2000);

    private static SampleId3 WithChapters()
    {
        var tag = new SampleId3(4).Add("TIT2", SampleId3.Text(3, "a")).AddContents("a");
        return tag.AddChapter("a", 0, 1, [.. tag.Frame("TIT2", SampleId3.Text(1, "b"))]);
    }

    private static void Check(byte[] bytes, long length, string name)
    {
        try
        {
            var file = AudioFileReader.ReadStart(new MemoryStream(bytes), length, name);
            file.Length.Should().Be(length);
            file.MediaType.Should().Contain("/");
            (file.Duration is null || file.Duration > TimeSpan.Zero).Should().BeTrue();
            (file.Bitrate is null or > 0).Should().BeTrue();
        }
        catch (AudioFileException exception)
        {
            exception.Message.Should().Contain(name);
            exception.Advice.Should().NotBeEmpty();
        }
    }

    private static AudioFile Start(byte[] bytes, string name) =>
        AudioFileReader.ReadStart(new MemoryStream(bytes), bytes.Length, name);
}
