using System.Diagnostics;

namespace Companion.Testing.Processes;

/// <summary>
/// Debian's Jupyter in its own folders, with the kernel that <c>companion kernel install</c> installs.
/// </summary>
public sealed class DebianJupyter : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private readonly TemporaryFolder _folder = new();

    /// <summary>Installs the kernel of the working copy.</summary>
    public DebianJupyter()
        : this("dotnet", [Repository.CommandLine]) { }

    private DebianJupyter(string program, string[] arguments)
    {
        foreach (var name in new[] { "data", "run", "config", "ipython", "work" })
        {
            Directory.CreateDirectory(_folder[name]);
        }

        Environment = new Dictionary<string, string?>
        {
            ["JUPYTER_DATA_DIR"] = _folder["data"],
            ["JUPYTER_RUNTIME_DIR"] = _folder["run"],
            ["JUPYTER_CONFIG_DIR"] = _folder["config"],
            ["IPYTHONDIR"] = _folder["ipython"],

            // Python's debugger warns about Debian's build of Python.
            ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1",
        };
        ToolProcess
            .RunAsync(program, [.. arguments, "kernel", "install"], _folder.Path, environment: Environment)
            .GetAwaiter()
            .GetResult()
            .OutputOrThrow();
    }

    /// <summary>Installs the kernel of a command line in another folder.</summary>
    public static DebianJupyter For(string companion) => new(companion, []);

    public IReadOnlyDictionary<string, string?> Environment { get; }

    /// <summary>The path of a file of a test.</summary>
    public string this[string name] => _folder[Path.Combine("work", name)];

    public void Write(string name, string text) => _folder.Write(Path.Combine("work", name), text);

    /// <summary>Runs a script of the tests.</summary>
    public Task<ToolResult> ScriptAsync(string script, params string[] arguments) => RunAsync([script, .. arguments]);

    /// <summary>Runs a Jupyter program, such as <c>nbconvert</c>.</summary>
    public Task<ToolResult> ProgramAsync(string name, string[] arguments, string input = "") =>
        RunAsync([$"/usr/bin/jupyter-{name}", .. arguments], input);

    /// <summary>Runs all cells of a notebook with <c>nbconvert</c>.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="target">The file to write, with the results.</param>
    public Task<ToolResult> ConvertAsync(string notebook, string target) =>
        ProgramAsync(
            "nbconvert",
            [
                "--execute",
                "--to",
                "notebook",
                "--ExecutePreprocessor.kernel_name=.net-csharp",
                "--ExecutePreprocessor.timeout=120",
                "--output-dir",
                Path.GetDirectoryName(target)!,
                "--output",
                Path.GetFileName(target),
                notebook,
            ]
        );

    /// <summary>How to start a script of the tests.</summary>
    public ProcessStartInfo Script(string script, params string[] arguments) =>
        ToolProcess.Info(Python, [script, .. arguments], _folder["work"], Environment);

    public void Dispose() => _folder.Dispose();

    private Task<ToolResult> RunAsync(IEnumerable<string> arguments, string input = "") =>
        ToolProcess.RunAsync(Python, arguments, _folder["work"], input, Environment);
}
