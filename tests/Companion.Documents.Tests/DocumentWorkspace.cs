using Companion.Testing;
using Companion.Testing.Processes;

namespace Companion.Documents.Tests;

/// <summary>
/// Where a documented command runs: a copy of what the site and the notebooks are made of, a Django project beside it
/// (<c>../mysite</c>), and an empty home.
/// </summary>
internal sealed class DocumentWorkspace : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private DocumentWorkspace() { }

    /// <summary>The copy of the repository, which commands are run in.</summary>
    public string Root => _folder["companion"];

    private Dictionary<string, string?> Variables =>
        new() { ["HOME"] = _folder["home"], ["JUPYTER_DATA_DIR"] = _folder["home/jupyter"] };

    /// <summary>Makes one.</summary>
    public static async Task<DocumentWorkspace> CreateAsync()
    {
        var workspace = new DocumentWorkspace();
        workspace
            ._folder.Copy(Repository.Input, "companion/input")
            .Copy(Path.Combine(Repository.Notebooks, "bin"), "companion/notebooks/bin")
            .Write("mysite/Procfile", "release: python manage.py migrate\nweb: gunicorn mysite.wsgi\n")
            .Write("home/.keep", "");
        foreach (var notebook in Directory.EnumerateFiles(Repository.Notebooks, "*.ipynb"))
        {
            File.Copy(notebook, workspace._folder[$"companion/notebooks/{Path.GetFileName(notebook)}"]);
        }

        var started = await ToolProcess.RunAsync(
            "/usr/bin/python3",
            ["-m", "django", "startproject", "mysite", "."],
            workspace._folder["mysite"]
        );
        started.OutputOrThrow();
        return workspace;
    }

    /// <summary>Runs Companion's command line.</summary>
    public Task<ToolResult> RunAsync(IEnumerable<string> arguments) =>
        CompanionProcess.RunAsync(Root, arguments, Variables);

    /// <inheritdoc />
    public void Dispose() => _folder.Dispose();
}
