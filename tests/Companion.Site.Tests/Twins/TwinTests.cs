using AwesomeAssertions;
using Companion.Site.Tests.Podcasts;
using Xunit;

namespace Companion.Site.Tests.Twins;

/// <summary>Pages in Markdown and the list of them, which a site has where its author asks for it.</summary>
public sealed class TwinTests
{
    private const string Written = """
        Some *stress* and **force**, `a | b`, [a link](/about/) and 2 * 3.

        ## A list

        1. one
        2. two
           - nested

        > A quote
        >
        > of two paragraphs.

        | name | value |
        |---|---|
        | a\|b | `1` |

        ```python
        print("```")


        print()
        ```

        - [x] done
        - [ ] to do

        $$a_i = \frac{x^2 + 1}{2}$$

        {{< note >}}Mind the *gap*.{{< /note >}}

        A note.[^1]

        [^1]: At the foot.
        """;

    private const string Twin = """"""
        # One

        > The first.

        - Page: <https://riffs.example/riffs/one/>
        - Date: 2021-07-19
        - Topics: Queues

        Some *stress* and **force**, `a | b`, [a link](https://riffs.example/about/) and 2 \* 3.

        ## A list

        1. one
        2. two

           - nested

        > A quote
        >
        > of two paragraphs.

        | name | value |
        | --- | --- |
        | a\|b | `1` |

        ````python
        print("```")


        print()
        ````

        - [x] done
        - [ ] to do

        a_i = (x^2 + 1)/2

        Mind the *gap*.

        A note.[1](https://riffs.example/riffs/one/#fn:1)

        1. At the foot. [↩︎](https://riffs.example/riffs/one/#fnref:1)

        """""";

    [Fact]
    public void A_site_has_none_unless_its_author_asks()
    {
        using var site = new SiteTestContext();

        site.Page("riffs/one.md", "date: 2021-07-19").BuildQuietly();

        site.Has("llms.txt").Should().BeFalse();
        site.Has("riffs/one/index.html.md").Should().BeFalse();
        site.Read("riffs/one/index.html").Should().NotContain("text/markdown");
    }

    [Fact]
    public void The_list_names_every_listed_page_by_section()
    {
        using var site = new SiteTestContext(settings: "llms: true\ndescription: All about riffs.\n");

        site.Page("riffs/_index.md", "title: The riffs")
            .Page("riffs/one.md", "title: One [and only]\ndate: 2021-07-19\ndescription: The first.")
            .Page("riffs/two.md", "date: 2021-07-20", "Told at length. More.")
            .Page("riffs/hidden.md", "build: { list: never }")
            .Page("about.md", "title: About")
            .BuildQuietly();

        site.Read("llms.txt")
            .Should()
            .Be(
                """
                # Test Riffs

                > All about riffs.

                ## The riffs

                - [two](https://riffs.example/riffs/two/index.html.md): Told at length. More.
                - [One \[and only\]](https://riffs.example/riffs/one/index.html.md): The first.

                ## Pages

                - [About](https://riffs.example/about/index.html.md): Text.

                """
            );
        site.Has("riffs/hidden/index.html.md").Should().BeFalse();
        site.Read("riffs/one/index.html").Should().Contain("type=\"text/markdown\" href=\"/riffs/one/index.html.md\"");
        site.Read("riffs/hidden/index.html").Should().NotContain("text/markdown");
    }

    [Fact]
    public void A_twin_says_what_its_page_says()
    {
        using var site = new SiteTestContext(settings: "llms: true\n");

        site.Page("riffs/one.md", "title: One\ndate: 2021-07-19\ndescription: The first.\ntags: [Queues]", Written)
            .Page("about.md")
            .BuildQuietly();

        site.Read("riffs/one/index.html.md").Should().Be(Twin);
    }

    [Fact]
    public void An_episode_names_its_people_and_its_recording()
    {
        using var show = new ShowContext(
            settings: ShowContext.Settings + "llms: true\n",
            first: ShowContext.First.Replace("audio:", "guests: [Grace Hopper]\naudio:", StringComparison.Ordinal)
        );
        show.Site.BuildQuietly();

        show.Site.Read("episodes/1/index.html.md")
            .Should()
            .StartWith(
                """
                # Episode 1 - Boiling Point

                > How hot is hot?

                - Page: <https://kettle.example/episodes/1/>
                - Date: 2026-01-12
                - With: Grace Hopper
                - Recording: <https://media.example/1.mp3>

                Text.

                ## Steam

                """
            );
    }

    [Fact]
    public void A_file_of_the_authors_replaces_the_list()
    {
        using var site = new SiteTestContext(settings: "llms: true\n");

        site.Page("riffs/one.md").Write("static/llms.txt", "mine").BuildQuietly();

        site.Read("llms.txt").Should().Be("mine");
    }
}
