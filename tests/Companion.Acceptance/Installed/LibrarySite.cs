using Companion.Acceptance.Sites;
using Companion.Notebooks.Documents;
using Companion.Testing;
using Companion.Testing.Libraries;
using Xunit;

namespace Companion.Acceptance.Installed;

/// <summary>A site whose cells use an author's own library and packages, as the installed tool builds it.</summary>
/// <param name="installed">The tool.</param>
public sealed class LibrarySite(InstalledTool installed) : IAsyncLifetime
{
    private const string NativeCell = """
        var before = 1;
        #r "nuget: SkiaSharp, 2.88.9"
        before + 1
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly Uri _address = FreePort.Take();
    private PlainHost? _host;

    /// <summary>The notebook with the library and a package.</summary>
    public string Notebook => _folder["show/notebooks/libraries.ipynb"];

    /// <summary>The built site.</summary>
    public string Output => _folder["show/output"];

    /// <summary>What the build said.</summary>
    public string Warnings { get; private set; } = "";

    /// <summary>The address of a page.</summary>
    public string At(string path) => new Uri(_address, path).AbsoluteUri;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var tool = await installed.ToolAsync();
        (await tool.RunAsync(_folder.Path, "new", "site", "show")).OutputOrThrow();
        await OwnLibrary.BuildAsync(_folder["show"]);
        Write("libraries.ipynb", OwnLibrary.OwnCell, OwnLibrary.PackageCell, OwnLibrary.BothCell);
        Write("again.ipynb", OwnLibrary.PackageCell);
        Write("native.ipynb", "\"above\"", NativeCell, "\"below\"");
        var build = await tool.RunAsync(_folder["show"], "build", "--base-url", _address.AbsoluteUri);
        build.OutputOrThrow();
        Warnings = build.Errors;
        _host = await PlainHost.StartAsync(Output, _address);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }

    private void Write(string name, params string[] cells) =>
        _folder.Write(
            $"show/notebooks/{name}",
            NotebookWriter.Write(
                Notebooks.Documents.Notebook.For([.. cells.Select(NotebookCell.CSharp)]),
                NotebookFormat.Ipynb
            )
        );
}
