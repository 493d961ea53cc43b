using Companion.Content.Settings;
using Companion.Content.Tests.Sources;
using Companion.Sources;
using Xunit;

namespace Companion.Content.Tests.Settings;

public sealed class SiteSettingsSpecTests
{
    public static TheoryData<string> Examples => Spec.Names;

    private static SpecFile Spec => SpecFile.Beside("SiteSettings.spec.md");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Settings_are_read_as_specified(string example) => Spec.Check(example, Read);

    private static string Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var settings = SiteSettingsReader.Read(new SourceText("site.yaml", text), diagnostics);
        return string.Join('\n', [.. diagnostics.ToSortedList().Select(d => d.ToString()), .. Lines(settings)]);
    }

    private static IEnumerable<string> Lines(SiteSettings? settings) =>
        settings is null
            ? ["unusable"]
            :
            [
                $"title: {settings.Title}",
                $"baseUrl: {settings.BaseUrl}",
                $"description: {settings.Description}".TrimEnd(),
                $"author: {settings.Author?.Name} {settings.Author?.Url}".TrimEnd(),
                $"theme: {settings.Theme}",
                .. settings.Links.Select(link => $"link: {link.Text} {link.Url}"),
                $"repository: {settings.Repository}".TrimEnd(),
                .. settings.Permalinks.Select(permalink =>
                    $"permalink: {permalink.Key} {permalink.Value.Pattern.Pattern}"
                ),
                .. settings.Shows.Select(show => $"show: {show.Section?.Value ?? "the whole site"}"),
            ];
}
