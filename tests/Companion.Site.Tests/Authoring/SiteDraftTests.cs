using AwesomeAssertions;
using Companion.Content.Podcasts;
using Companion.Content.Settings;
using Companion.Site.Authoring;
using Companion.Site.Pipeline;
using Companion.Sources;
using Xunit;

namespace Companion.Site.Tests.Authoring;

public sealed class SiteDraftTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("companion-draft-");

    private string Root => Path.Combine(_folder.FullName, "show");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("My Show", "Ada Lovelace")]
    [InlineData("\"Quoted\" \\ back: #1 {{< nope >}} - it's", "O'Neil: \"&\" <x>")]
    [InlineData("日本語 🎉", "- dash")]
    public void The_settings_say_what_was_asked_for(string title, string author)
    {
        new SiteDraft(
            Root,
            Options(SiteLayout.Companion) with
            {
                Title = title,
                Author = author,
                Links = [("A=B: \"c\"", new Uri("https://example.com/?a=b&c=d"))],
            }
        ).Write();

        var diagnostics = new DiagnosticBag();
        var settings = SiteSettingsReader.Read(new SourceText("site.yaml", Read("input/site.yaml")), diagnostics)!;
        diagnostics.ToSortedList().Should().BeEmpty();
        settings.Title.Should().Be(title);
        settings.BaseUrl.Should().Be(new Uri("https://show.example/"));
        settings.Author!.Name.Should().Be(author);
        settings.Links.Should().Equal(new SiteLink("A=B: \"c\"", new Uri("https://example.com/?a=b&c=d")));
    }

    [Fact]
    public void Each_layout_is_recognised_and_no_place_is_left_to_fill_in()
    {
        foreach (var layout in SiteLayout.All)
        {
            var root = Path.Combine(_folder.FullName, layout.Name);

            var (written, kept) = new SiteDraft(root, Options(layout)).Write();

            SiteLayout.Of(root).Should().Be(layout);
            kept.Should().BeEmpty();
            written.Should().Contain([layout.Settings, "netlify.toml", ".github/workflows/pages.yml"]);
            written.Should().OnlyContain(file => File.Exists(Path.Combine(root, file)));
            written
                .Select(file => File.ReadAllText(Path.Combine(root, file)))
                .Should()
                .NotContainMatch("*@TITLE@*")
                .And.NotContainMatch("*@SCRIPT@*")
                .And.NotContainMatch("*@EPISODE@*");
        }
    }

    [Fact]
    public void What_a_repository_has_before_its_site_stays()
    {
        Write("README.md", "Mine.");
        Write(".gitignore", "mine");

        var (written, kept) = new SiteDraft(Root, Options(SiteLayout.Companion)).Write();

        kept.Should().Equal(".gitignore", "README.md");
        written.Should().NotContain(kept);
        Read("README.md").Should().Be("Mine.");
    }

    [Theory]
    [InlineData("netlify.toml")]
    [InlineData("notebooks/first-steps.ipynb")]
    [InlineData(".config/dotnet-tools.json")]
    public void Another_file_that_is_there_stays_and_nothing_else_is_left(string file)
    {
        Write(file, "Mine.");

        var write = () => new SiteDraft(Root, Options(SiteLayout.Companion)).Write();

        write.Should().Throw<DiagnosticException>().Which.Diagnostic.Path.Should().Be(file);
        Read(file).Should().Be("Mine.");
        Directory
            .EnumerateFileSystemEntries(Root, "*", SearchOption.AllDirectories)
            .Where(File.Exists)
            .Should()
            .ContainSingle();
        Directory.Exists(Path.Combine(Root, "input")).Should().BeFalse();
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_a_plain_error()
    {
        File.WriteAllText(Root, "A file.");

        var write = () => new SiteDraft(Root, Options(SiteLayout.Companion)).Write();

        write.Should().Throw<DiagnosticException>();
        File.ReadAllText(Root).Should().Be("A file.");
    }

    [Theory]
    [InlineData("companion")]
    [InlineData("hugo")]
    public void A_folder_that_holds_a_site_stays_as_it_is(string name)
    {
        var layout = SiteLayout.All.Single(each => each.Name == name);
        Write(layout.Settings, "title: Mine\n");
        Directory.CreateDirectory(Path.Combine(Root, layout.Content));

        var write = () => new SiteDraft(Root, Options(SiteLayout.Companion)).Write();

        write.Should().Throw<DiagnosticException>().Which.Message.Should().Contain("there is a site already");
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Should().ContainSingle();
    }

    private static SiteDraftOptions Options(SiteLayout layout) =>
        new()
        {
            Title = "Show",
            BaseUrl = new Uri("https://show.example/"),
            Layout = layout,
            ToolVersion = "1.2.3",
        };

    private string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root, path))!);
        File.WriteAllText(Path.Combine(Root, path), text);
    }
}
