using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.VisualStudioCode.Editors;
using Microsoft.Playwright;
using Xunit;

namespace Companion.VisualStudioCode;

/// <summary>A folder that the user has not trusted.</summary>
public sealed class TrustTests(InstalledExtension extension, Chromium chromium) : IAsyncLifetime
{
    private readonly NotebookFolder _folder = new();
    private CodeServer? _server;

    public async ValueTask InitializeAsync() => _server = await CodeServer.StartAsync(extension, asksForTrust: true);

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Nothing_is_started_in_a_folder_that_is_not_trusted_and_all_works_once_it_is()
    {
        _folder.WithCells("untrusted.ipynb", "Console.WriteLine(\"it ran\");", "1");
        await using var window = await EditorWindow.OpenAsync(chromium, _server!, _folder.Path);
        await Assertions.Expect(window.Button("Restricted Mode")).ToBeVisibleAsync();
        var notebook = await window.OpenNotebookAsync("untrusted.ipynb");

        // Opening and typing start nothing, and running asks first.
        await notebook.Cell(1).WriteAsync("1.ToString()");
        await notebook.RunAllAsync();
        await Assertions.Expect(window.Dialog).ToBeVisibleAsync();
        _folder.Workers().Should().BeEmpty();
        await window.DialogButton("Cancel").ClickAsync();
        await Assertions.Expect(window.Dialog).ToHaveCountAsync(0);
        (await notebook.OutputAsync()).Should().NotContain("it ran");
        _folder.Workers().Should().BeEmpty();

        await notebook.RunAllAsync();
        await window.DialogButton("Trust Folder & Continue").ClickAsync();
        await notebook.WaitForOutputAsync("it ran");
        _folder.Workers().Should().ContainSingle();
    }
}
