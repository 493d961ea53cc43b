using AwesomeAssertions;
using Companion.Sources;
using Xunit;

namespace Companion.Site.Tests.Templates;

/// <summary>Shortcodes that a site's author defines by Liquid templates.</summary>
public sealed class TemplateShortcodeTests : IDisposable
{
    private readonly SiteTestContext _site = new(
        "https://riffs.example/show/",
        "author: { name: Ada }\nlinks: [{ text: Spotify, url: \"https://s.example/\" }]\n"
    );

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("<b>{{ args[0] }}-{{ args[1] }}</b>", "{{< q one \"two\" >}}", "<b>one-two</b>")]
    [InlineData("<b>{{ params.src }}</b>", "{{< q src=\"/a.mp3\" >}}", "<b>/a.mp3</b>")]
    [InlineData("<b>{{ params.Src | default: \"none\" }}</b>", "{{< q other=1 >}}", "<b>none</b>")]
    [InlineData("<i>{{ inner }}</i>", "{{< q >}}**a** <b>b</b>{{< /q >}}", "<i>**a** <b>b</b></i>")]
    [InlineData("<i>{{ inner | markdownify }}</i>", "{{< q >}}**a**{{< /q >}}", "<i><strong>a</strong></i>")]
    [InlineData("{{ inner }}!", "{{% q %}}**a**{{% /q %}}", "<p><strong>a</strong>!</p>")]
    [InlineData("<b>{{ name }} {{ ordinal }}</b>", "{{< q >}} {{< q >}}", "<b>q 0</b> <b>q 1</b>")]
    [InlineData("{% if params.on %}yes{% else %}no{% endif %}", "{{< q on=true >}}{{< q on=false >}}", "yesno")]
    [InlineData("{{ params.n | plus: 1 }}", "{{< q n=41 >}}", "42")]
    [InlineData("<b>{{ page.title }}</b>", "{{< q >}}", "<b>Tom &amp; &quot;Jerry&#x27;s&quot;</b>")]
    [InlineData("<b>{{ page.title | raw }}</b>", "{{< q >}}", "<b>Tom & \"Jerry's\"</b>")]
    [InlineData("{{ page.date | date: \"%d %b %Y\" }}", "{{< q >}}", "19 Jul 2021")]
    [InlineData(
        "{{ page.url }} {{ page.permalink }}",
        "{{< q >}}",
        "/show/riffs/one/ https://riffs.example/show/riffs/one/"
    )]
    [InlineData("{{ page.params.extra.deep }}", "{{< q >}}", "42")]
    [InlineData(
        "{% for t in page.terms.tags %}{{ t.name }}={{ t.url }} {% endfor %}",
        "{{< q >}}",
        "Go live=/show/tags/go-live/"
    )]
    [InlineData(
        "{{ site.title }} {{ site.author.name }} {{ site.links[0].text }}",
        "{{< q >}}",
        "Test Riffs Ada Spotify"
    )]
    [InlineData("{{ site.pages | map: \"title\" | join: \",\" | raw }}", "{{< q >}}", "Tom & \"Jerry's\"")]
    [InlineData(
        "{{ \"/a b.png\" | relurl }} {{ \"a.png\" | absurl }}",
        "{{< q >}}",
        "/show/a b.png https://riffs.example/show/a.png"
    )]
    [InlineData("{{ \"https://e.example/\" | relurl }}", "{{< q >}}", "https://e.example/")]
    [InlineData("{{ \"<b>a</b> &amp; b\" | plainify }}", "{{< q >}}", "a &amp; b")]
    [InlineData("{{ \"Ünder the C#\" | urlize }}", "{{< q >}}", "ünder-the-c#")]
    [InlineData(
        "<script>var a = {{ args | jsonify }}</script>",
        "{{< q \"it's\" >}}",
        "<script>var a = [\"it\\u0027s\"]</script>"
    )]
    [InlineData("{{ \"now\" | date: \"%Y\" }}", "{{< q >}}", "2030")]
    public void Show_what_the_template_says(string template, string call, string expected)
    {
        _site.Write("shortcodes/q.html", template + "\n");

        Body(call).Should().Contain(expected);
    }

    [Fact]
    public void Nest_and_see_the_call_around_them()
    {
        _site
            .Write("shortcodes/tabs.html", "<div class=\"{{ params.kind }}\">{{ inner }}</div>\n")
            .Write(
                "layouts/shortcodes/tab.html",
                "<p>{{ parent.params.kind }} {{ ordinal }} {{ inner | markdownify }}</p>\n"
            );

        Body("{{< tabs kind=\"big\" >}}{{< tab >}}*a*{{< /tab >}}{{< tab >}}b{{< /tab >}}{{< /tabs >}}")
            .Should()
            .Contain("<div class=\"big\"><p>big 0 <em>a</em></p><p>big 1 b</p></div>");
    }

    [Fact]
    public void Highlight_code()
    {
        _site.Write("shortcodes/code.html", "{{ inner | highlight: args[0] }}");

        Body("{{< code \"python\" >}}\nprint(1)\n{{< /code >}}").Should().Contain("<code class=\"language-python\"");
    }

    [Fact]
    public void Include_partials()
    {
        _site
            .Write("shortcodes/card.html", "{% include \"parts/card\", title: args[0] %}")
            .Write("layouts/partials/parts/card.html", "<b>{{ title }}</b>");

        Body("{{< card \"A\" >}}").Should().Contain("<b>A</b>");
    }

    [Fact]
    public void Replace_a_built_in_one_with_a_note()
    {
        _site.Write("shortcodes/youtube.html", "<b>{{ args[0] }}</b>");
        _site.Page("riffs/one.md", "", "{{< youtube \"abc\" >}} {{< youtube \"def\" >}}");

        var result = _site.Build();

        result.Succeeded.Should().BeTrue();
        _site.Read("riffs/one/index.html").Should().Contain("<b>abc</b> <b>def</b>");
        result
            .Diagnostics.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be("this replaces Companion's own shortcode \"youtube\"");
    }

    [Fact]
    public void Have_their_links_checked_at_the_call()
    {
        _site.Write(
            "shortcodes/go.html",
            "<a href=\"{{ \"/riffs/\" | append: args[0] | relurl }}\">x</a><b id=\"here\"></b>"
        );
        _site.Page("riffs/one.md", "", "[a](#here)\n\n{{< go \"nowhere\" >}}");

        _site.Errors().Should().ContainSingle().Which.Should().StartWith("input/riffs/one.md:6:1:");
    }

    [Theory]
    [InlineData("a\n  {{ args[0] | upcas }}", "shortcodes/q.html:2:16: unknown filter \"upcas\"")]
    [InlineData("a\n  {% iff args %}b{% endiff %}", "shortcodes/q.html:2:6: unknown tag \"iff\"")]
    [InlineData("a\n{% if args %}b", "shortcodes/q.html:2:15: '{% endif %}' was expected")]
    [InlineData("a\n{% endif %}b", "shortcodes/q.html:2:4: {% endif %} has no opening tag before it")]
    [InlineData("a\n {{ args b }}", "shortcodes/q.html:2:10: end of tag '}}' was expected")]
    [InlineData("a\n{{ 1 | divided_by: 0 }}", "shortcodes/q.html:2:4: this divides by zero")]
    [InlineData("{% include \"nothing\" %}", "shortcodes/q.html:1:13: there is no partial \"nothing\"")]
    [InlineData(
        "{{ .Get 0 }}",
        "shortcodes/q.html:1:1: this is Hugo's template language; templates are written in Liquid here"
    )]
    [InlineData(
        "{% for i in (1..1000000000) %}x{% endfor %}",
        "shortcodes/q.html:1:4: this range has more than 100,000 numbers"
    )]
    [InlineData(
        "{% for i in (1..9999) %}{% for j in (1..9999) %}{% endfor %}{% endfor %}",
        "shortcodes/q.html:1:28: this template takes more than 1,000,000 steps"
    )]
    [InlineData(
        "{% assign s = \"aaaaaaaaaa\" %}{% for i in (1..40) %}{% assign s = s | append: s %}{% endfor %}",
        "shortcodes/q.html:1:55: this text has more than 1,000,000 characters"
    )]
    [InlineData(
        "{% capture c %}{% for i in (1..99999) %}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{% endfor %}{% endcapture %}",
        "shortcodes/q.html:1:19: this template writes more than 8,000,000 characters"
    )]
    [InlineData("a{% include \"loop\" %}", "layouts/partials/loop.html:1:4: this template includes itself without end")]
    public void Report_errors_at_their_place(string template, string expected)
    {
        _site.Write("shortcodes/q.html", template);
        _site.Write("layouts/partials/loop.html", "{% include \"loop\" %}");
        _site.Page("riffs/one.md", "", "{{< q >}}");

        _site.Errors().Should().Equal(expected);
    }

    [Fact]
    public void Say_where_a_failing_template_is_called()
    {
        _site.Write("shortcodes/q.html", "{{ 1 | divided_by: 0 }}");
        _site.Page("riffs/one.md", "", "{{< q >}}\n\n{{< q >}}");

        _site
            .Build()
            .Diagnostics.Where(each => each.Severity == Severity.Note)
            .Select(each => $"{each.Location}: {each.Message}")
            .Should()
            .Equal(
                "input/riffs/one.md:4:1: this calls shortcode \"q\", which fails at shortcodes/q.html:1:4",
                "input/riffs/one.md:6:1: this calls shortcode \"q\", which fails at shortcodes/q.html:1:4"
            );
    }

    [Theory]
    [InlineData("{{ pge.title }}", "shortcodes/q.html:1:4: nothing defines \"pge\" in this template, so it is empty")]
    [InlineData("{{ page.titel }}", "shortcodes/q.html:1:9: \"page\" has no \"titel\", so it is empty")]
    public void Warn_of_names_that_do_not_exist(string template, string expected)
    {
        _site.Write("shortcodes/q.html", template);
        _site.Page("riffs/one.md", "", "{{< q >}}");

        _site.Warnings().Should().Equal(expected);
    }

    [Fact]
    public void Must_be_closed_exactly_when_they_read_the_inner_text()
    {
        _site.Write("shortcodes/open.html", "<hr>").Write("shortcodes/pair.html", "{{ inner }}");
        _site.Page("riffs/one.md", "", "{{< open >}}\n\n{{< pair >}}");

        _site.Errors().Should().Equal("input/riffs/one.md:6:1: shortcode \"pair\" is never closed");
    }

    [Fact]
    public void Do_not_crash_on_deep_templates()
    {
        const int Depth = 20_000;
        _site.Write(
            "shortcodes/q.html",
            string.Concat(Enumerable.Repeat("{% if args %}", Depth))
                + string.Concat(Enumerable.Repeat("{% endif %}", Depth))
        );
        _site.Page("riffs/one.md", "", "{{< q >}}");

        _site.Errors().Should().ContainSingle();
    }

    [Fact]
    public void Cannot_read_files_outside_the_partials()
    {
        _site
            .Write("secret.html", "SECRET")
            .Write("shortcodes/q.html", "{% assign f = \"../../secret\" %}{% include f %}");
        _site.Page("riffs/one.md", "", "{{< q >}}");

        _site.Errors().Should().Equal("shortcodes/q.html:1:35: there is no partial \"../../secret\"");
    }

    [Fact]
    public void Defined_twice_is_an_error()
    {
        _site.Write("shortcodes/q.html", "a").Write("layouts/shortcodes/q.html", "b").Page("riffs/one.md");

        _site
            .Errors()
            .Should()
            .Equal("layouts/shortcodes/q.html: shortcode \"q\" is defined twice: here and in shortcodes/q.html");
    }

    private string Body(string text)
    {
        _site.Page(
            "riffs/one.md",
            "title: Tom & \"Jerry's\"\ndate: 2021-07-19\ntags: [Go live]\nextra: { deep: 42 }",
            text
        );
        return _site.BuildQuietly().Read("riffs/one/index.html");
    }
}
