using AngleSharp.Html.Parser;
using Companion.Content.Html;
using Xunit;

namespace Companion.Content.Tests.Html;

public sealed class HtmlTagsTests
{
    [Theory]
    [InlineData("<a href=\"/a?b&amp;c\">text</a>")]
    [InlineData("<A HREF=/a TITLE='x > y'>text</A><br/><img src=b.png>")]
    [InlineData("a < b <p id=one>text")]
    [InlineData("<!-- <a href=/hidden> --><a href=/shown>")]
    [InlineData("<p><textarea><a href=/text></textarea><a href=/link>")]
    [InlineData("<p><title><b></title><style><i></style><i id=after>")]
    [InlineData("<p><script>document.write('<a href=/written>')</script><a href=/link>")]
    [InlineData("<iframe src=/frame><a href=/fallback></iframe><video poster=p.png></video>")]
    [InlineData("<p><template><a href=/inert></template><a href=/link>")]
    [InlineData("<svg><use href=\"#mark\"/><text id=t>text</text></svg>")]
    [InlineData("<a href=/cut")]
    [InlineData("</i></a><b id=alone>")]
    [InlineData("<details><summary>text</summary><a name=here>")]
    public void The_tags_are_those_of_the_tree_that_a_browser_builds(string html)
    {
        var elements = new HtmlParser()
            .ParseDocument($"<body>{html}")
            .Body!.QuerySelectorAll("*")
            .Select(element =>
                $"{element.LocalName}: {string.Join(", ", element.Attributes.Select(each => $"{each.Name}={each.Value}"))}"
            );

        var tags = HtmlTags
            .Read(html)
            .Where(tag => !tag.IsEnd)
            .Select(tag =>
                $"{tag.Name}: {string.Join(", ", tag.Attributes.Select(each => $"{each.Name.ToLowerInvariant()}={each.Value}"))}"
            );

        Assert.Equal(elements, tags);
    }

    [Theory]
    [InlineData("<td id=cell>", "td")]
    [InlineData("<tr><td><li>", "tr td li")]
    public void A_piece_needs_no_context(string html, string expected) =>
        Assert.Equal(expected, string.Join(' ', HtmlTags.Read(html).Select(tag => tag.Name)));

    [Fact]
    public void The_first_of_two_attributes_counts() =>
        Assert.Equal("one", Assert.Single(HtmlTags.Read("<p id=one id=two>")).Find("id"));

    [Fact]
    public void A_tag_without_the_attribute_has_no_value() =>
        Assert.Null(Assert.Single(HtmlTags.Read("<p id=one>")).Find("name"));

    [Theory]
    [InlineData("text <b>and</b> é\r\n<img src=a.png\n>", "<b> </b> <img src=a.png\n>")]
    [InlineData("<!-- <i> -->\U0001F600<b\n id=1>x</b\n>", "<b\n id=1> </b\n>")]
    [InlineData("<script>'<a>'</script>&amp;<hr/>", "<script> </script> <hr/>")]
    public void A_tag_knows_where_it_is(string html, string expected) =>
        Assert.Equal(expected, string.Join(' ', HtmlTags.Read(html).Select(tag => html[tag.Start..tag.End])));
}
