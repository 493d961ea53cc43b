using AwesomeAssertions;
using Companion.Content.FrontMatters;
using Companion.Sources;
using Xunit;

namespace Companion.Content.Tests.FrontMatters;

public sealed class PublicationTests
{
    private static readonly DateTimeOffset Now = new(2021, 7, 19, 12, 0, 0, TimeSpan.Zero);

    // Every result is that of Hugo 0.111.3.
    [Theory]
    [InlineData("title: A", true, true)]
    [InlineData("date: 2001-01-01", true, true)]
    [InlineData("date: 2999-01-01", false, false)]
    [InlineData("date: 2999-01-01\npublishDate: 2001-01-01", true, true)]
    [InlineData("date: 2001-01-01\npublishDate: 2999-01-01", false, false)]
    [InlineData("lastmod: 2999-01-01", true, true)]
    [InlineData("date: 2001-01-01\nlastmod: 2999-01-01", true, true)]
    [InlineData("expiryDate: 2001-01-01", false, false)]
    [InlineData("expiryDate: 2999-01-01", true, true)]
    [InlineData("draft: true", false, true)]
    [InlineData("published: false", false, true)]
    [InlineData("draft: true\ndate: 2999-01-01", false, false)]
    [InlineData("draft: true\nexpiryDate: 2001-01-01", false, false)]
    public void Drafts_future_and_expired_pages_are_not_published(
        string yaml,
        bool isPublished,
        bool isPublishedWithDrafts
    )
    {
        var source = new SourceText("a.md", $"---\n{yaml}\n---\n");
        var written = FrontMatterReader.Read(source, new DiagnosticBag()).FrontMatter!;

        Publication.IsPublished(written, Now, drafts: false).Should().Be(isPublished);
        Publication.IsPublished(written, Now, drafts: true).Should().Be(isPublishedWithDrafts);
    }

    [Fact]
    public void A_page_is_published_at_its_date_and_expires_after_its_expiry_date()
    {
        Publication.IsPublished(new FrontMatter { Date = Now }, Now, drafts: false).Should().BeTrue();
        Publication.IsPublished(new FrontMatter { ExpiryDate = Now }, Now, drafts: false).Should().BeTrue();
        Publication.IsPublished(new FrontMatter { Date = Now.AddTicks(1) }, Now, drafts: false).Should().BeFalse();
        Publication
            .IsPublished(new FrontMatter { ExpiryDate = Now.AddTicks(-1) }, Now, drafts: false)
            .Should()
            .BeFalse();
    }
}
