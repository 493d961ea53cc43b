using Companion.Testing;
using Companion.Testing.Processes;

namespace Companion.Acceptance.CommandLine;

/// <summary>A new project of Debian's Django 3.2, for both <c>manage.py check</c> and the command line.</summary>
public sealed class StartedProject : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private readonly TemporaryFolder _folder = new();

    private StartedProject() { }

    /// <summary>The key in the settings: long, random, and without the prefix that marks it as insecure.</summary>
    public const string Key = "k9$Qz!7mWx2#vLp8@Rt4^Yn6&Jd1*Hs3(Bf5)Gc0_Ae-Xu+Zi=Ow";

    public string Root => _folder.Path;

    /// <summary>Runs <c>startproject project .</c>.</summary>
    public static async Task<StartedProject> CreateAsync()
    {
        var project = new StartedProject();
        var started = await ToolProcess.RunAsync(
            Python,
            ["-m", "django", "startproject", "project", "."],
            project._folder.Path
        );
        started.OutputOrThrow();
        return project.Append($"SECRET_KEY = '{Key}'\n");
    }

    /// <summary>Appends lines to the settings.</summary>
    public StartedProject Append(string lines)
    {
        File.AppendAllText(_folder["project/settings.py"], lines);
        return this;
    }

    /// <summary>Writes a file of the project.</summary>
    public StartedProject Write(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    /// <summary>Runs <c>manage.py check</c>.</summary>
    public Task<ToolResult> RealCheckAsync(params string[] arguments) =>
        ToolProcess.RunAsync(Python, ["manage.py", "check", .. arguments], Root);

    /// <summary>Runs <c>companion django check</c>.</summary>
    public Task<ToolResult> CheckAsync(params string[] arguments) =>
        CompanionProcess.RunAsync(Root, ["django", "check", "--django", "3.2", .. arguments]);

    public void Dispose() => _folder.Dispose();
}
