using AwesomeAssertions;
using Companion.Site.Importing.GoTemplates;
using Xunit;

namespace Companion.Site.Tests.Importing;

/// <summary>How the actions of Hugo's shortcodes are written in Liquid.</summary>
public sealed class TemplateTranslatorTests
{
    [Theory]
    [InlineData("{{ .Get 0 }}", "{{ args[0] }}")]
    [InlineData("{{- .Get \"src\" -}}", "{{- params.src -}}")]
    [InlineData("{{ $.Get \"a b\" }}", "{{ params[\"a b\"] }}")]
    [InlineData("{{ .Inner | markdownify }}", "{{ inner | markdownify }}")]
    [InlineData("{{ .Page.RenderString .Inner }}", "{{ inner | markdownify }}")]
    [InlineData("{{ .Inner | safeHTML }}", "{{ inner | raw }}")]
    [InlineData("{{ .Get 0 | default \"x\" }}", "{{ args[0] | default: \"x\" }}")]
    [InlineData("{{ default \"x\" (.Get 0) }}", "{{ args[0] | default: \"x\" }}")]
    [InlineData("{{ index .Params 1 }}", "{{ args[1] }}")]
    [InlineData("{{ .Parent.Get \"kind\" }} {{ .Ordinal }}", "{{ parent.params.kind }} {{ ordinal }}")]
    [InlineData(
        "{{ with .Get \"x\" }}<b>{{ . }}</b>{{ end }}",
        "{% if params.x != blank %}<b>{{ params.x }}</b>{% endif %}"
    )]
    [InlineData(
        "{{ with .Get 0 }}a{{ else }}{{ .Get 1 }}{{ end }}",
        "{% if args[0] != blank %}a{% else %}{{ args[1] }}{% endif %}"
    )]
    [InlineData("{{ if eq (.Get 0) \"a\" }}1{{ else }}2{{ end }}", "{% if args[0] == \"a\" %}1{% else %}2{% endif %}")]
    [InlineData(
        "{{ if .Get 0 }}1{{ else if not (.Get 1) }}2{{ end }}",
        "{% if args[0] != blank %}1{% else %}{% if args[1] == blank %}2{% endif %}{% endif %}"
    )]
    [InlineData(
        "{{ if and (.Get 0) (ne (.Get 1) 2) }}1{{ end }}",
        "{% if args[0] != blank and args[1] != 2 %}1{% endif %}"
    )]
    [InlineData("{{ $x := .Get \"x\" }}{{ $x | upper }}", "{% assign x = params.x %}{{ x | upcase }}")]
    [InlineData(
        "{{ printf \"/img/%s.png\" (.Get 0) | relURL }}",
        "{{ \"/img/\" | append: args[0] | append: \".png\" | relurl }}"
    )]
    [InlineData("{{ .Page.Date.Format \"2006-01-02\" }}", "{{ page.date | date: \"%Y-%m-%d\" }}")]
    [InlineData("{{ dateFormat \"January 2, 2006\" .Page.Date }}", "{{ page.date | date: \"%B %-d, %Y\" }}")]
    [InlineData("{{ .Site.Params.player.url }} {{ site.Title }}", "{{ site.params.player.url }} {{ site.title }}")]
    [InlineData(
        "{{ range .Site.Data.seas }}{{ .name }}{{ end }}",
        "{% for item_1 in site.data.seas %}{{ item_1.name }}{% endfor %}"
    )]
    [InlineData(
        "{{ range $i, $p := .Site.RegularPages }}{{ $i }}{{ $p.Title }}{{ end }}",
        "{% for page_1 in site.pages %}{{ forloop.index0 }}{{ page_1.title }}{% endfor %}"
    )]
    [InlineData("a{{/* note */}}b", "a{% comment %} note {% endcomment %}b")]
    [InlineData("a {{- /* note */ -}} b", "a {%- comment -%} note {%- endcomment -%} b")]
    [InlineData(
        "{{ cond (eq (.Get 0) 1) \"a\" \"b\" }}",
        "{% if args[0] == 1 %}{% assign value_1 = \"a\" %}{% else %}{% assign value_1 = \"b\" %}{% endif %}{{ value_1 }}"
    )]
    [InlineData(
        "{{ if hasPrefix (lower (.Get 0)) \"x\" }}1{{ end }}",
        "{% assign value_1 = args[0] | downcase %}{% if value_1 startswith \"x\" %}1{% endif %}"
    )]
    [InlineData(
        "<script>f({{ .Get 0 }})</script>{{ .Get 0 }}",
        "<script>f({{ args[0] | jsonify }})</script>{{ args[0] }}"
    )]
    [InlineData("plain {% text %}", "{% raw %}plain {% text %}{% endraw %}")]
    public void Actions_have_counterparts(string go, string liquid)
    {
        var translated = TemplateTranslator.Translate(go);

        translated.Impossible.Should().BeEmpty();
        translated.Liquid.Should().Be(liquid);
    }

    [Theory]
    [InlineData("a {{ partial \"x\" . }}", 5, "partial")]
    [InlineData("{{ range (where .Site.Pages \"a\" \"b\") }}{{ .Title }}{{ end }}", 10, "lists are filtered")]
    [InlineData("{{ .Page.Resources.GetMatch \"x\" }}", 3, "a page has no .Resources")]
    [InlineData("{{ if (dict \"a\" 1) }}x{{ end }}", 7, "Liquid has no lists or maps")]
    [InlineData("{{ .Get 0", 0, "this action never ends")]
    [InlineData("{{ with .Get 0 }}", 0, "this is never closed")]
    [InlineData("{{ end }}", 0, "there is nothing that this end belongs to")]
    [InlineData("{{ printf \"%05.2f\" 1 }}", 3, "%0 has no counterpart")]
    public void What_has_none_is_named_once_with_its_place(string go, int offset, string reason)
    {
        var translated = TemplateTranslator.Translate(go);

        translated.Liquid.Should().BeNull();
        var (span, why) = translated.Impossible.Should().ContainSingle().Which;
        span.Start.Should().Be(offset);
        why.Should().Contain(reason);
    }

    [Fact]
    public void Deep_and_broken_templates_do_not_crash()
    {
        TemplateTranslator.Translate("{{ " + new string('(', 100_000) + " }}").Liquid.Should().BeNull();
        TemplateTranslator
            .Translate(string.Concat(Enumerable.Repeat("{{ if .Get 0 }}", 10_000)))
            .Liquid.Should()
            .BeNull();
    }
}
