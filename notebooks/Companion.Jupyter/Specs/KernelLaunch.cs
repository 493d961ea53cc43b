using System.Collections.Immutable;

namespace Companion.Jupyter.Specs;

/// <summary>How Jupyter starts a kernel.</summary>
/// <param name="Program">The program's absolute path: Jupyter may have another <c>PATH</c> than the terminal.</param>
/// <param name="Arguments">Its arguments; <c>{connection_file}</c> stands for the file.</param>
public sealed record KernelLaunch(string Program, ImmutableArray<string> Arguments)
{
    /// <summary>
    /// This process's own program. One that lies beside its assembly may not find the runtime when Jupyter starts it, so that the
    /// runtime that runs now is told to run the assembly; one that lies elsewhere is a .NET tool's, which stays when the tool is
    /// updated.
    /// </summary>
    /// <param name="assembly">The path of the program's <c>.dll</c>.</param>
    /// <param name="arguments">The program's arguments.</param>
    public static KernelLaunch ForThisProgram(string assembly, params ImmutableArray<string> arguments)
    {
        var path = Environment.ProcessPath;
        var isTool =
            path is not null
            && Path.GetFileNameWithoutExtension(path) != "dotnet"
            && Path.GetDirectoryName(path) != Path.GetDirectoryName(Path.GetFullPath(assembly));
        return isTool
            ? new KernelLaunch(path!, arguments)
            : new KernelLaunch(RuntimeHost(), [Path.GetFullPath(assembly), .. arguments]);
    }

    // The runtime is in shared/Microsoft.NETCore.App/VERSION below its host.
    private static string RuntimeHost()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        return Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", name));
    }
}
