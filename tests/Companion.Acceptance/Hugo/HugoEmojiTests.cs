using System.Net;
using AwesomeAssertions;
using Companion.Testing;
using Companion.Testing.Hugo;
using Xunit;

namespace Companion.Acceptance.Hugo;

/// <summary>Compares our names of emoji with those of the real Hugo.</summary>
public sealed class HugoEmojiTests
{
    private static readonly string List = Path.Combine(
        Repository.Root,
        "site",
        "Companion.Content",
        "Markup",
        "emoji.tsv"
    );

    [Fact]
    public void A_name_that_Hugo_knows_is_the_same_emoji()
    {
        var ours = File.ReadLines(List).Select(line => line.Split('\t')).ToDictionary(line => line[0], line => line[1]);
        using var site = new HugoSite();
        var text = string.Concat(ours.Keys.Select(name => $"[{name}] :{name}: end\n\n"));
        site.Write("config.toml", "baseURL = \"https://t.example/\"\nenableEmoji = true")
            .Write("layouts/_default/single.html", "{{ .Content }}")
            .Write("content/a.md", $"---\ntitle: a\n---\n{text}");

        var lines = WebUtility.HtmlDecode(site.Build().Read("a/index.html")!).Split('\n');

        var theirs = lines
            .Where(line => line.StartsWith("<p>[", StringComparison.Ordinal))
            .Select(line => line["<p>[".Length..^" end</p>".Length].Split("] ", 2))
            .Where(parts => parts[1] != $":{parts[0]}:")
            .ToDictionary(parts => parts[0], parts => parts[1]);
        theirs.Count.Should().BeGreaterThan(1_800);
        ours.Where(pair => theirs.ContainsKey(pair.Key)).Should().BeEquivalentTo(theirs);
    }
}
