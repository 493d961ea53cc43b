using AwesomeAssertions;
using Companion.Content.FrontMatters;
using Xunit;

namespace Companion.Content.Tests.FrontMatters;

public sealed class FileNameDateTests
{
    private static readonly DateTimeOffset Named = new(2021, 7, 19, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Other = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string, string>();
            foreach (var row in HugoTable.Rows("FileNames.spec.tsv"))
            {
                names.Add(row[0], row[1], row[2]);
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_name_has_the_date_and_slug_that_Hugo_reads(string path, string date, string slug)
    {
        var read = FileNameDate.Read(path);

        (read?.Date.ToString("yyyy-MM-dd'T'HH:mm:sszzz") ?? "none")
            .Should()
            .Be(date == "none" ? "none" : date + "T00:00:00+00:00");
        (read?.Slug ?? "-").Should().Be(slug);
    }

    [Fact]
    public void Without_a_date_the_file_name_determines_date_and_slug()
    {
        var page = FileNameDate.Complete(FrontMatter.Empty, "s/2021-07-19-name.md");

        page.Should().BeEquivalentTo(new { Date = Named, Slug = "name" });
    }

    [Fact]
    public void With_a_date_the_file_name_is_ignored()
    {
        var page = FileNameDate.Complete(new FrontMatter { Date = Other }, "s/2021-07-19-name.md");

        page.Should().BeEquivalentTo(new { Date = Other, Slug = (string?)null });
    }

    [Fact]
    public void The_authors_slug_is_kept()
    {
        var page = FileNameDate.Complete(new FrontMatter { Slug = "mine" }, "s/2021-07-19-name.md");

        page.Should().BeEquivalentTo(new { Date = Named, Slug = "mine" });
    }

    [Fact]
    public void The_file_names_date_comes_before_publishDate_and_lastmod()
    {
        var written = new FrontMatter { PublishDate = Other, LastModified = Other };

        FileNameDate.Complete(written, "s/2021-07-19-name.md").Date.Should().Be(Named);
    }

    [Fact]
    public void Without_any_date_publishDate_is_the_date_and_then_lastmod()
    {
        var written = new FrontMatter { PublishDate = Other, LastModified = Named };

        FileNameDate.Complete(written, "s/name.md").Date.Should().Be(Other);
        FileNameDate.Complete(written with { PublishDate = null }, "s/name.md").Date.Should().Be(Named);
        FileNameDate.Complete(FrontMatter.Empty, "s/name.md").Date.Should().BeNull();
    }
}
