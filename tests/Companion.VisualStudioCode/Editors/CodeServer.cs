using System.Diagnostics;
using System.Text.Json;
using Companion.Acceptance.Sites;
using Companion.Testing;

namespace Companion.VisualStudioCode.Editors;

/// <summary>VS Code as a server, with our extension, for any number of windows.</summary>
public sealed class CodeServer : IAsyncDisposable
{
    // Turns off features that would disturb a test or access the network.
    private static readonly Dictionary<string, object> Settings = new()
    {
        ["workbench.startupEditor"] = "none",
        ["workbench.secondarySideBar.defaultVisibility"] = "hidden",
        ["workbench.enableExperiments"] = false,
        ["chat.disableAIFeatures"] = true,
        ["telemetry.telemetryLevel"] = "off",
        ["extensions.autoCheckUpdates"] = false,
        ["extensions.ignoreRecommendations"] = true,
        ["update.mode"] = "none",
        ["files.autoSave"] = "off",
        ["git.enabled"] = false,
        ["security.workspace.trust.untrustedFiles"] = "open",
    };

    private readonly TemporaryFolder _profile = new();
    private readonly Process _process;
    private readonly List<string> _log = [];

    private CodeServer(InstalledExtension extension, bool asksForTrust)
    {
        Directory.CreateDirectory(_profile["user/User"]);
        File.WriteAllText(_profile["user/User/settings.json"], JsonSerializer.Serialize(Settings));
        string[] trust = asksForTrust ? [] : ["--disable-workspace-trust"];
        var address = FreePort.Take();
        string[] arguments =
        [
            CodeServerProgram.Program,
            "--auth",
            "none",
            "--disable-telemetry",
            "--disable-update-check",
            "--bind-addr",
            $"127.0.0.1:{address.Port}",
            .. CodeServerProgram.Folders(_profile.Path, extension.Extensions),
            .. trust,
        ];
        var start = new ProcessStartInfo(CodeServerProgram.Node, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _profile.Path,
        };

        // Do not inherit how the tests themselves were started.
        start.Environment.Remove("DOTNET_ROOT");
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = new Uri($"http://127.0.0.1:{address.Port}/");
    }

    public Uri Address { get; }

    /// <summary>Starts a server and waits until it answers.</summary>
    /// <param name="extension">Our extension.</param>
    /// <param name="asksForTrust">Whether folders are trusted only after confirmation.</param>
    public static async Task<CodeServer> StartAsync(InstalledExtension extension, bool asksForTrust = false)
    {
        await extension.ReadyAsync();
        var server = new CodeServer(extension, asksForTrust);
        using var client = new HttpClient { BaseAddress = server.Address };
        await Patience.UntilAsync(() => server.AnswersAsync(client), "code-server answers");
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        await Patience.UntilAsync(IsRemoved, "code-server's files are no longer used");
    }

    private async Task<bool> AnswersAsync(HttpClient client)
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException($"code-server has ended:\n{string.Join('\n', _log)}");
        }

        try
        {
            using var response = await client.GetAsync(new Uri("healthz", UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // Processes that it started may keep writing for a moment.
    private bool IsRemoved()
    {
        try
        {
            _profile.Dispose();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        lock (_log)
        {
            _log.Add(line ?? "");
        }
    }
}
