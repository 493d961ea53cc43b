using System.Collections.Immutable;

namespace Companion.Jupyter.Specs;

/// <summary>How Jupyter starts a kernel.</summary>
/// <param name="Program">
/// The program's absolute path, because Jupyter's <c>PATH</c> may differ from the terminal's.
/// </param>
/// <param name="Arguments">Its arguments; <c>{connection_file}</c> is replaced with the file's path.</param>
public sealed record KernelLaunch(string Program, ImmutableArray<string> Arguments)
{
    /// <summary>
    /// The program of this process. A program next to its assembly may not find the runtime when Jupyter starts it, so
    /// the current runtime is used to run the assembly. A program elsewhere belongs to a .NET tool, and its path stays
    /// the same when the tool is updated.
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

    // The runtime is in shared/Microsoft.NETCore.App/VERSION below its host's folder.
    private static string RuntimeHost()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        return Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", name));
    }
}
