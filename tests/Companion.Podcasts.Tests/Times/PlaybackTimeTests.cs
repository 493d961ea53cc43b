using AwesomeAssertions;
using Companion.Podcasts.Times;
using CsCheck;
using Xunit;

namespace Companion.Podcasts.Tests.Times;

public class PlaybackTimeTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("123.5", 123_500)]
    [InlineData("0:15", 15_000)]
    [InlineData("1:5", 65_000)]
    [InlineData("90:00", 5_400_000)]
    [InlineData("120:30", 7_230_000)]
    [InlineData("1:02:03.5", 3_723_500)]
    [InlineData(" 00:00:15,250 ", 15_250)]
    [InlineData("100:00:00", 360_000_000)]
    [InlineData("9999999", 9_999_999_000)]
    public void Times_are_read_as_people_write_them(string text, long milliseconds) =>
        PlaybackTime.Parse(text).Should().Be(TimeSpan.FromMilliseconds(milliseconds));

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("0:60")]
    [InlineData("1:60:00")]
    [InlineData("1:99:00")]
    [InlineData("-1")]
    [InlineData("1:2:3:4")]
    [InlineData("1.")]
    [InlineData("1.5:00")]
    [InlineData("9999:59:59")]
    [InlineData("10000000")]
    [InlineData("٣")]
    [InlineData("0:15\n0")]
    [InlineData("0:15.0000000001")]
    public void Other_texts_are_not_times(string text) => PlaybackTime.Parse(text).Should().BeNull();

    [Theory]
    [InlineData("0", 0)]
    [InlineData("12.5", 12_500)]
    [InlineData("1.25e1", 12_500)]
    [InlineData("-0.5", null)]
    [InlineData("1e99", null)]
    [InlineData("1:00", null)]
    [InlineData("true", null)]
    public void Seconds_are_read_as_JSON_writes_numbers(string number, int? milliseconds) =>
        PlaybackTime
            .ParseSeconds(number)
            .Should()
            .Be(milliseconds is { } value ? TimeSpan.FromMilliseconds(value) : null);

    [Theory]
    [InlineData(0, "0:00", "00:00:00.000", "0")]
    [InlineData(123_500, "2:03", "00:02:03.500", "123.5")]
    [InlineData(3_723_040, "1:02:03", "01:02:03.040", "3723.04")]
    [InlineData(360_000_000, "100:00:00", "100:00:00.000", "360000")]
    public void Times_are_written_for_clocks_and_for_files(
        long milliseconds,
        string clock,
        string timestamp,
        string seconds
    )
    {
        var time = TimeSpan.FromMilliseconds(milliseconds);

        PlaybackTime.ToClock(time).Should().Be(clock);
        PlaybackTime.ToTimestamp(time).Should().Be(timestamp);
        PlaybackTime.ToSeconds(time).Should().Be(seconds);
    }

    [Fact]
    public void What_is_written_is_read_again() =>
        Gen.Long[0, 9_999_999_000]
            .Select(milliseconds => TimeSpan.FromMilliseconds(milliseconds))
            .Sample(time =>
            {
                PlaybackTime.Parse(PlaybackTime.ToTimestamp(time)).Should().Be(time);
                PlaybackTime.Parse(PlaybackTime.ToSeconds(time)).Should().Be(time);
                PlaybackTime.ParseSeconds(PlaybackTime.ToSeconds(time)).Should().Be(time);
                PlaybackTime
                    .Parse(PlaybackTime.ToClock(time))
                    .Should()
                    .Be(TimeSpan.FromSeconds((long)time.TotalSeconds));
            });

    [Fact]
    public void Junk_never_throws() =>
        Gen.String.Sample(text =>
        {
            _ = PlaybackTime.Parse(text);
            _ = PlaybackTime.ParseSeconds(text);
        });
}
