using System.Runtime.CompilerServices;
using AwesomeAssertions;
using Companion.Site.Images;
using CsCheck;
using Xunit;

namespace Companion.Site.Tests.Images;

public sealed class ImageHeaderTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "Samples");

    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_size_of_a_picture_is_read(string sample)
    {
        var size = ImageHeader.ReadSize(Bytes(sample));

        // Every sample is seven pixels wide and five high; a rotated photograph is shown upright.
        size.Should().Be(sample.StartsWith("turned", StringComparison.Ordinal) ? (5, 7) : (7, 5));
    }

    [Fact]
    public void There_is_a_sample_by_ImageMagick_for_each_format() =>
        Samples
            .Select(row => Path.GetExtension(row.Data))
            .Distinct()
            .Should()
            .BeEquivalentTo(".gif", ".jpg", ".png", ".svg", ".webp");

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_truncated_picture_has_its_size_or_none(string sample)
    {
        var bytes = Bytes(sample);
        var whole = ImageHeader.ReadSize(bytes);

        for (var length = 0; length < bytes.Length; length++)
        {
            var size = ImageHeader.ReadSize(bytes.AsSpan(0, length));
            (size is null || size == whole).Should().BeTrue("{0} bytes of {1} gave {2}", length, sample, size);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_damaged_picture_has_a_size_or_none(string sample)
    {
        var bytes = Bytes(sample);

        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte)
            .Array[1, 8]
            .Sample(changes =>
            {
                var damaged = bytes.ToArray();
                foreach (var (index, value) in changes)
                {
                    damaged[index] = value;
                }

                var size = ImageHeader.ReadSize(damaged);
                (size is null or { Width: > 0, Height: > 0 }).Should().BeTrue();
            });
    }

    [Fact]
    public void Any_bytes_have_a_size_or_none() =>
        Gen.Select(
                Gen.OneOf<byte[]>([], [0xFF, 0xD8, 0xFF], [.. "RIFF0000WEBP"u8], [.. "<svg "u8], [.. "GIF89a"u8]),
                Gen.Byte.Array
            )
            .Sample((head, rest) => ImageHeader.ReadSize([.. head, .. rest]));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='20'/>", 10, 20)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='10.6px' height='20.4px'/>", 11, 20)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='1 2\n30 40'/>", 30, 40)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='50%' height='2em' viewBox='0 0 30 40'/>", 30, 40)]
    [InlineData("<?xml version='1.0'?><!-- <svg> --><svg width='1' height='2'><g width='9'/></svg>", 1, 2)]
    public void The_size_of_a_drawing_is_read_from_its_root(string svg, int width, int height) =>
        ImageHeader.ReadSize(System.Text.Encoding.UTF8.GetBytes(svg)).Should().Be((width, height));

    [Theory]
    [InlineData("<svg width='0' height='20'/>")]
    [InlineData("<svg width='-1' height='20'/>")]
    [InlineData("<svg width='1e9' height='20'/>")]
    [InlineData("<svg/>")]
    [InlineData("<html><svg width='1' height='2'/></html>")]
    [InlineData("<svg width='1' height='2'")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>]><svg width='&a;' height='2'/>")]
    [InlineData("just text about <svg")]
    public void A_drawing_without_a_usable_size_has_none(string svg) =>
        ImageHeader.ReadSize(System.Text.Encoding.UTF8.GetBytes(svg)).Should().BeNull();

    private static byte[] Bytes(string sample) => File.ReadAllBytes(Path.Combine(Folder, sample));

    private static string Here([CallerFilePath] string file = "") => file;
}
