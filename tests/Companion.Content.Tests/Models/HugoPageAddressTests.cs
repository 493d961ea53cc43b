using System.Text.Json;
using AwesomeAssertions;
using Companion.Content.FrontMatters;
using Companion.Content.Models;
using Companion.Content.Settings;
using Companion.Content.Tests.Markup;
using Companion.Content.Urls;
using Companion.Sources;
using Xunit;

namespace Companion.Content.Tests.Models;

public sealed class HugoPageAddressTests
{
    private static readonly Dictionary<string, Recorded> Cases = HugoRecording
        .Read<Recorded>("hugo-addresses.jsonl")
        .ToDictionary(recorded => recorded.Question, StringComparer.Ordinal);

    public static TheoryData<string> Questions => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_page_has_the_same_address_as_in_Hugo(string question)
    {
        var recorded = Cases[question];

        var (page, problems) = Build(recorded);

        var ours = page?.Url.Value ?? "error: " + problems[0].Message;
        ours.Should().Be(recorded.Ours ?? recorded.Url);
        (recorded.Ours is null).Should().Be(recorded.Differs is null, "a difference says why");
        if (page is not null)
        {
            page.File.Place.TopFolder.Should().Be(recorded.Section);
        }
    }

    private static (ContentPage? Page, IReadOnlyList<Diagnostic> Problems) Build(Recorded recorded)
    {
        // Hugo's recorder uses this title for every page.
        var diagnostics = new DiagnosticBag();
        var keys = new Dictionary<string, JsonElement>(recorded.FrontMatter ?? [], StringComparer.Ordinal);
        keys.TryAdd("title", JsonSerializer.SerializeToElement("Some Title"));
        var source = new SourceText($"input/{recorded.Path}", JsonSerializer.Serialize(keys) + "\n");
        var block = FrontMatterReader.Read(source, diagnostics);
        var frontMatter = FileNameDate.Complete(block.FrontMatter!, recorded.Path);
        var section = recorded.Path.Split('/')[0];
        var settings = new SiteSettings
        {
            Title = "Riffs",
            BaseUrl = new Uri("https://riffs.example/"),
            Permalinks = recorded.Pattern is null
                ? new Dictionary<string, Permalink>()
                : new Dictionary<string, Permalink>(StringComparer.Ordinal)
                {
                    [section] = new(section, new PermalinkPattern(recorded.Pattern), source.At(default)),
                },
        };
        var model = new SiteModelBuilder(settings, new OutputClaims(), diagnostics).Build([
            new ContentFile(recorded.Path, source, frontMatter, block.Body),
        ]);
        return (model.Content.SingleOrDefault(), diagnostics.ToSortedList());
    }

    private sealed record Recorded(
        string Path,
        Dictionary<string, JsonElement>? FrontMatter,
        string? Pattern,
        string? Url,
        string? Section,
        string? Ours,
        string? Differs
    )
    {
        public string Question =>
            string.Join(
                ' ',
                new[]
                {
                    Path,
                    FrontMatter is null ? null : JsonSerializer.Serialize(FrontMatter),
                    Pattern,
                }.OfType<string>()
            );
    }
}
