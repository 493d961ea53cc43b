using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Site.Authoring;
using Companion.Sources;
using Xunit;

namespace Companion.Site.Tests.Authoring;

public sealed class NotebookDraftTests : IDisposable
{
    private readonly SiteTestContext _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("first-look")]
    [InlineData("first-look.ipynb")]
    public void A_draft_has_a_title_and_a_cell(string name)
    {
        var file = new NotebookDraft(_site.Options).Write(name);

        file.Should().Be(_site.PathOf("notebooks/first-look.ipynb"));
        var notebook = NotebookReader.Read(File.ReadAllText(file), NotebookFormat.Ipynb);
        notebook.Cells[0].Source.Should().StartWith("# First look\n");
        notebook.Cells[1].Kind.Should().Be(CellKind.Code);
        notebook.Cells[1].Language.Should().Be("csharp");
    }

    [Theory]
    [InlineData("First Look", "first-look")]
    [InlineData("C# now", "c-now")]
    [InlineData("../up", "up")]
    [InlineData("a/b", "ab")]
    [InlineData("!", "letters")]
    [InlineData("", "letters")]
    public void A_name_that_is_no_part_of_an_address_is_refused_with_advice(string name, string advice)
    {
        var write = () => new NotebookDraft(_site.Options).Write(name);

        write.Should().Throw<DiagnosticException>().Which.Diagnostic.Advice.Should().Contain(advice);
        Directory.Exists(_site.PathOf("notebooks")).Should().BeFalse();
    }

    [Theory]
    [InlineData("notebooks/first.ipynb")]
    [InlineData("notebooks/first.dib")]
    public void A_notebook_of_the_same_name_stays(string existing)
    {
        _site.Write(existing, "Mine.");

        var write = () => new NotebookDraft(_site.Options).Write("first");

        write.Should().Throw<DiagnosticException>().Which.Diagnostic.Path.Should().Be(existing);
        Directory.EnumerateFiles(_site.PathOf("notebooks")).Should().ContainSingle();
        File.ReadAllText(_site.PathOf(existing)).Should().Be("Mine.");
    }
}
