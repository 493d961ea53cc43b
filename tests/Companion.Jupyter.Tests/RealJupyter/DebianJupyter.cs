using Companion.Jupyter.Tests.Processes;
using Companion.Testing;

namespace Companion.Jupyter.Tests.RealJupyter;

/// <summary>Debian's Jupyter, with the kernel installed for it and folders of its own.</summary>
public sealed class DebianJupyter : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private readonly TemporaryFolder folder = new();

    public DebianJupyter()
    {
        foreach (var name in new[] { "data", "run", "config", "ipython", "work" })
        {
            Directory.CreateDirectory(folder[name]);
        }

        Environment = new Dictionary<string, string?>
        {
            ["JUPYTER_DATA_DIR"] = folder["data"],
            ["JUPYTER_RUNTIME_DIR"] = folder["run"],
            ["JUPYTER_CONFIG_DIR"] = folder["config"],
            ["IPYTHONDIR"] = folder["ipython"],

            // Python's debugger has remarks on how Debian has built it.
            ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1",
        };
        var installed = ToolProcess
            .CompanionAsync(folder.Path, ["kernel", "install"], Environment)
            .GetAwaiter()
            .GetResult();
        if (installed.ExitCode != 0)
        {
            throw new InvalidOperationException(installed.Errors);
        }
    }

    public IReadOnlyDictionary<string, string?> Environment { get; }

    /// <summary>A file of a test.</summary>
    public string this[string name] => folder[Path.Combine("work", name)];

    public void Write(string name, string text) => folder.Write(Path.Combine("work", name), text);

    /// <summary>Runs one of the tests' own scripts.</summary>
    public Task<Ran> ScriptAsync(string script, params string[] arguments) =>
        RunAsync([Path.Combine(Repository.Scripts, script), .. arguments]);

    /// <summary>Runs a program of Jupyter's, such as <c>nbconvert</c>.</summary>
    public Task<Ran> ProgramAsync(string name, string[] arguments, string input = "") =>
        RunAsync([$"/usr/bin/jupyter-{name}", .. arguments], input);

    /// <summary>How to start one of the tests' own scripts.</summary>
    public System.Diagnostics.ProcessStartInfo Script(string script, params string[] arguments) =>
        ToolProcess.Info(Python, [Path.Combine(Repository.Scripts, script), .. arguments], folder["work"], Environment);

    public void Dispose() => folder.Dispose();

    private Task<Ran> RunAsync(IEnumerable<string> arguments, string input = "") =>
        ToolProcess.RunAsync(Python, arguments, folder["work"], Environment, input);
}
