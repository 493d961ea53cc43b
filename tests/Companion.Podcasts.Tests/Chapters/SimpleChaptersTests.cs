using AwesomeAssertions;
using Companion.Podcasts.Chapters;
using Xunit;

namespace Companion.Podcasts.Tests.Chapters;

public class SimpleChaptersTests
{
    [Theory]
    [InlineData("<psc:chapters xmlns:psc='http://podlove.org/simple-chapters'>", "psc:chapter", "</psc:chapters>")]
    [InlineData("<psc:chapters>", "psc:chapter", "</psc:chapters>")]
    [InlineData("<chapters>", "chapter", "</chapters>")]
    [InlineData(
        "\uFEFF<?xml version='1.0' encoding='utf-16'?><rss xmlns:p='http://podlove.org/simple-chapters'><item>",
        "p:chapter",
        "</item></rss>"
    )]
    public void Chapters_are_read_with_and_without_their_namespace(string before, string element, string after)
    {
        var reading = Read(
            $"""
            {before}
              <{element} start="00:00:00" title="Ada &amp; Bea"/>
              <{element} start="1:15.5" title="b" href="https://example.org/?a&amp;b" image="b.png"></{element}>
            {after}
            """
        );

        reading.Messages.Should().BeEmpty();
        reading
            .Chapters.Should()
            .Equal(
                new Chapter(TimeSpan.Zero, "Ada & Bea"),
                new Chapter(TimeSpan.FromSeconds(75.5), "b") { Address = "https://example.org/?a&b", Image = "b.png" }
            );
    }

    [Fact]
    public void Problems_are_marked_and_the_rest_is_read()
    {
        var reading = Read(
            """
            <chapters>
              <chapter start = '0:75' title="a"/><chapter title="b"/>
              <chapter start="20" title=" "/>
              <chapter title="d" start="20"/>
              <chapter title="e" start="10"/>
              <x:chapter xmlns:x="urn:other"/>
              <chapter
            """
        );

        reading
            .Messages.Should()
            .Equal(
                "2:21: Error: '0:75' the time '0:75' cannot be read",
                "2:39: Error: 'chapter' the chapter has no start",
                "3:4: Error: 'chapter' the chapter has no title",
                "5:29: Error: '10' the chapter starts before the one above it, which starts at 00:00:20.000",
                "7:11: Error: '' the XML is not well-formed here"
            );
        reading.Lines.Should().Equal("10 e", "20 d");
    }

    [Fact]
    public void A_byte_order_mark_moves_no_message() =>
        Read("\uFEFF<chapters><chapter start='x' title='a'/></chapters>")
            .Messages.Should()
            .Equal("1:28: Error: 'x' the time 'x' cannot be read");

    [Fact]
    public void Entities_of_a_document_type_are_not_expanded() =>
        Read("<!DOCTYPE a [<!ENTITY b 'bbbb'>]><chapters><chapter start='0' title='&b;'/></chapters>")
            .Messages.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("not well-formed");

    [Fact]
    public void XML_without_chapters_is_an_error() =>
        Read("<rss/>").Messages.Should().Equal("Error: the file has no chapters");

    private static ChapterReading Read(string text) => ChapterReading.Of(text, SimpleChaptersReader.Read);
}
