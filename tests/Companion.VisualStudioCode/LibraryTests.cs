using AwesomeAssertions;
using Companion.Testing.Libraries;
using Companion.VisualStudioCode.Documents;
using Companion.VisualStudioCode.Editors;
using Xunit;

namespace Companion.VisualStudioCode;

/// <summary>Cells that use the author's own library and a package.</summary>
[Collection(nameof(TrustingCollection))]
public sealed class LibraryTests(Trusting editors) : IDisposable
{
    private const string File = "notebooks/libraries.ipynb";

    private readonly NotebookFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Their_results_are_those_of_the_page()
    {
        await OwnLibrary.BuildAsync(_folder.Path);
        _folder.WithCells(File, OwnLibrary.OwnCell, OwnLibrary.PackageCell, OwnLibrary.BothCell);
        await using var window = await editors.OpenAsync(_folder.Path);

        var notebook = await window.OpenNotebookAsync("libraries.ipynb");
        await notebook.RunAllAsync();
        await notebook.SaveResultsAsync(_folder[File]);

        var saved = new SavedNotebook(_folder[File]);
        saved.CodeCells.Select((_, index) => saved.TextOf(index)).Should().Equal(OwnLibrary.Results);
    }
}
