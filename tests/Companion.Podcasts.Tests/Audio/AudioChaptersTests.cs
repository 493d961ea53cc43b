using AwesomeAssertions;
using Companion.Podcasts.Audio;
using Companion.Podcasts.Chapters;
using Xunit;

namespace Companion.Podcasts.Tests.Audio;

public class AudioChaptersTests
{
    [Theory]
    [InlineData(3, 0)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(4, 3)]
    public void Chapters_of_ID3_have_a_title_and_an_address(byte version, byte encoding)
    {
        var tag = new SampleId3(version);
        // A description, which ends in one zero or two, and an address in Latin-1.
        byte[] description = encoding switch
        {
            1 => [0xFF, 0xFE, (byte)'a', 0, 0, 0],
            2 => [0, (byte)'a', 0, 0],
            _ => [(byte)'a', 0],
        };
        byte[] address = [encoding, .. description, .. "https://example.org/"u8];
        // More than 127 bytes tell the two forms of sizes apart.
        tag.AddChapter("b", 90_000, 120_500, [.. tag.Frame("TIT2", SampleId3.Text(encoding, new string('é', 200)))]);
        tag.AddChapter(
            "a",
            0,
            90_000,
            [
                .. tag.Frame("APIC", new byte[300]),
                .. tag.Frame("TIT2", SampleId3.Text(encoding, "Intro")),
                .. tag.Frame("WXXX", address),
            ]
        );

        Read(tag)
            .Should()
            .Equal(
                new Chapter(TimeSpan.Zero, "Intro")
                {
                    End = TimeSpan.FromSeconds(90),
                    Address = "https://example.org/",
                },
                new Chapter(TimeSpan.FromSeconds(90), new string('é', 200)) { End = TimeSpan.FromSeconds(120.5) }
            );
    }

    [Fact]
    public void A_chapter_that_no_table_of_contents_lists_is_not_in_the_contents()
    {
        var tag = new SampleId3(3);
        byte[] title = tag.Frame("TIT2", SampleId3.Text(0, "x"));
        tag.AddContents("a", "c").AddChapter("a", 0, 1, title).AddChapter("b", 1, 2, title).AddChapter("c", 2, 3);

        // Nor is one without a title.
        Read(tag).Select(chapter => chapter.IsInContents).Should().Equal(true, false, false);
    }

    [Fact]
    public void A_chapter_without_a_start_is_left_out_and_a_wrong_end_too()
    {
        var tag = new SampleId3(4)
            .AddChapter("a", uint.MaxValue, 5)
            .AddChapter("b", 10, 5)
            .AddChapter("c", 20, uint.MaxValue)
            .Add("CHAP", [.. "short\0"u8, 1, 2, 3]);

        Read(tag)
            .Select(chapter => (chapter.Start.TotalMilliseconds, chapter.End))
            .Should()
            .Equal((10, null), (20, null));
    }

    [Fact]
    public void An_address_that_is_not_of_the_web_is_dropped()
    {
        var tag = new SampleId3(3);
        tag.AddChapter("a", 0, 1, [.. tag.Frame("WXXX", [0, 0, .. "javascript:alert(1)"u8])]);

        Read(tag).Should().ContainSingle().Which.Address.Should().BeNull();
    }

    [Fact]
    public void Chapters_within_chapters_do_not_exhaust_the_stack()
    {
        // Each level has a header of 10 bytes and 18 of its own; sizes are those of all that follows.
        const int levels = 100_000;
        var bytes = new List<byte>();
        for (var level = levels; level > 0; level--)
        {
            bytes.AddRange([.. "CHAP"u8, .. SampleFiles.Big(28 * level - 10), 0, 0, (byte)'a', 0, .. new byte[16]]);
        }

        var tag = new SampleId3(3).Add("TIT2", SampleId3.Text(0, "x"));
        var outer = tag.AddChapter("a", 0, 1, [.. bytes]);

        Read(outer).Should().ContainSingle();
    }

    [Fact]
    public void Chapters_of_Vorbis_comments_are_read()
    {
        string[] comments =
        [
            "TITLE=Episode 14",
            "CHAPTER002=00:01:30.500",
            "CHAPTER002NAME=Next",
            "CHAPTER001=00:00:00.000",
            "CHAPTER001NAME=Intro",
            "CHAPTER001URL=https://example.org/",
            "CHAPTER003=later",
        ];
        Chapter[] expected =
        [
            new(TimeSpan.Zero, "Intro") { Address = "https://example.org/" },
            new(TimeSpan.FromSeconds(90.5), "Next"),
        ];

        Read(SampleFiles.Opus(100, comments), "a.opus").Should().Equal(expected);
        Read(SampleFiles.Flac(100, comments), "a.flac").Should().Equal(expected);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Chapters_of_MP4_are_read(byte version)
    {
        byte[] list =
        [
            version,
            .. new byte[version == 0 ? 3 : 7],
            2,
            .. Start(905_000_000),
            5,
            .. "Näch"u8,
            .. Start(0),
            5,
            .. "Intro"u8,
        ];

        Read(SampleFiles.Mp4("M4A ", 100, SampleFiles.Box("chpl", list)), "a.m4a")
            .Select(chapter => (chapter.Start.TotalSeconds, chapter.Title))
            .Should()
            .Equal((0, "Intro"), (90.5, "Näch"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(14)]
    public void A_list_of_chapters_that_is_cut_off_is_read_as_far_as_it_goes(int length)
    {
        byte[] list = [1, .. new byte[7], 2, .. Start(0), 1, (byte)'a'];

        Read(SampleFiles.Mp4("M4A ", 100, SampleFiles.Box("chpl", list.AsSpan(0, length))), "a.m4a").Should().BeEmpty();
    }

    [Theory]
    [InlineData("moov")]
    [InlineData("udta")]
    [InlineData("mdia")]
    public void Boxes_within_boxes_do_not_exhaust_the_stack(string type)
    {
        const int levels = 300_000;
        var bytes = new List<byte>(8 * levels);
        for (var level = levels; level > 0; level--)
        {
            bytes.AddRange([.. SampleFiles.Big(8 * level), .. type.Select(letter => (byte)letter)]);
        }

        byte[] start = SampleFiles.Box("ftyp", "M4A \0\0\0\0mp42"u8);

        var act = () => Read([.. start, .. SampleFiles.Box("moov", [.. bytes])], "a.m4a");

        act.Should().Throw<AudioFileException>();
    }

    private static IEnumerable<byte> Start(long ticks) => BitConverter.GetBytes(ticks).Reverse();

    private static IReadOnlyList<Chapter> Read(SampleId3 tag) =>
        Read([.. tag.ToBytes(), .. SampleMp3.Constant(10)], "a.mp3");

    private static IReadOnlyList<Chapter> Read(byte[] bytes, string name) =>
        AudioFileReader.ReadStart(new MemoryStream(bytes), bytes.Length, name).Chapters;
}
