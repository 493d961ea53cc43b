using AwesomeAssertions;
using Companion.Sources;
using CsCheck;
using Xunit;

namespace Companion.Content.Tests.Sources;

public sealed class SourceReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("companion-sources");
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void A_file_is_read_without_its_byte_order_mark()
    {
        var path = Write([0xEF, 0xBB, 0xBF, .. "# Ü\r\n"u8]);

        SourceReader.Read(path, "a.md", _diagnostics)!.Text.Should().Be("# Ü\r\n");
        _diagnostics.ToSortedList().Should().BeEmpty();
    }

    [Theory]
    [InlineData(new byte[] { 0xFF }, 1, 1, "FF")]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', 0xC3, 0xBC, 0xE9, (byte)'x' }, 2, 2, "E9")]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x80, 0xC3 }, 1, 3, "C3")]
    [InlineData(new byte[] { (byte)'a', 0xC0, 0xAF }, 1, 2, "C0")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xED, 0xA0, 0x80 }, 1, 2, "ED")]
    [InlineData(new byte[] { (byte)'a', (byte)'\r', (byte)'\n', 0x80 }, 2, 1, "80")]
    public void Bytes_that_are_not_UTF8_are_an_error_at_the_first_of_them(
        byte[] bytes,
        int line,
        int column,
        string hex
    )
    {
        SourceReader.Decode(bytes, "a.md", _diagnostics).Should().BeNull();

        var error = _diagnostics.ToSortedList().Should().ContainSingle().Subject;
        error.Location!.Position.Should().Be(new SourcePosition(line, column));
        error.Message.Should().Be($"the byte 0x{hex} is not valid UTF-8");
    }

    [Fact]
    public void The_line_with_the_invalid_byte_is_shown()
    {
        SourceReader.Decode([.. "---\ntitle: Caf"u8, 0xE9, .. "!\n---\n"u8], "a.md", _diagnostics);

        _diagnostics
            .ToSortedList()[0]
            .ToString()
            .Should()
            .Be(
                """
                a.md:2:11: error: the byte 0xE9 is not valid UTF-8
                 2 | title: Caf�!
                   |           ^
                  = save the file as UTF-8; the character was probably written in an older encoding such as Windows-1252
                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public void A_missing_file_is_an_error_about_the_file() =>
        ErrorOf(Path.Combine(_folder.FullName, "none.md"))
            .Should()
            .Be("a.md: error: the file does not exist\n  = create it, or correct its name");

    [Fact]
    public void A_file_in_a_missing_folder_is_an_error_about_the_file() =>
        ErrorOf(Path.Combine(_folder.FullName, "none", "a.md"))
            .Should()
            .StartWith("a.md: error: the file does not exist\n");

    [Fact]
    public void A_folder_is_not_a_file() =>
        ErrorOf(_folder.FullName)
            .Should()
            .Be("a.md: error: this is a folder, not a file\n  = give it a name without a file extension");

    [Fact]
    public void A_broken_symbolic_link_is_reported_with_its_target()
    {
        var link = Path.Combine(_folder.FullName, "link.md");
        File.CreateSymbolicLink(link, "none.md");

        ErrorOf(link)
            .Should()
            .Be("a.md: error: this is a link to none.md, which does not exist\n  = fix the link, or remove it");
    }

    [Fact]
    public void A_link_that_leads_to_itself_cannot_be_read()
    {
        var link = Path.Combine(_folder.FullName, "loop.md");
        File.CreateSymbolicLink(link, link);

        ErrorOf(link).Should().StartWith("a.md: error: the file cannot be read\n  = ");
    }

    [Fact]
    public void An_invalid_file_name_is_an_error_about_the_file() =>
        ErrorOf("a\0b").Should().StartWith("a.md: error: the file cannot be read\n  = ");

    [Fact]
    public void Any_bytes_are_a_text_or_an_error() =>
        Gen
            .Byte.Array[0, 60]
            .Sample(bytes =>
            {
                var bag = new DiagnosticBag();
                var source = SourceReader.Decode(bytes, "a.md", bag);
                (source is null).Should().Be(bag.HasErrors);
                bag.ToSortedList().Should().OnlyContain(diagnostic => diagnostic.ToString().Length > 0);
            });

    [Fact]
    public void Any_text_is_read_as_it_was_written() =>
        Gen.String.Sample(text =>
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(text);
            var source = SourceReader.Decode(bytes, "a.md", new DiagnosticBag());
            source!.Text.Should().Be(System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
        });

    public void Dispose() => _folder.Delete(recursive: true);

    private string ErrorOf(string path)
    {
        SourceReader.Read(path, "a.md", _diagnostics).Should().BeNull();
        return _diagnostics.ToSortedList().Should().ContainSingle().Which.ToString();
    }

    private string Write(ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(_folder.FullName, "a.md");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
