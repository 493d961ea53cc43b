using System.Collections.Immutable;

namespace Companion.Notebooks.Workers;

/// <summary>
/// How to start a worker: a program that calls <see cref="WorkerProgram.Run"/> when given these arguments.
/// </summary>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
public sealed record WorkerCommand(string Program, ImmutableArray<string> Arguments)
{
    /// <summary>Starts an assembly with the runtime of this process.</summary>
    /// <param name="assembly">The path of the program's <c>.dll</c>.</param>
    /// <param name="arguments">The program's arguments.</param>
    public static WorkerCommand ForAssembly(string assembly, params ImmutableArray<string> arguments) =>
        new(RuntimeHost(), [assembly, .. arguments]);

    /// <summary>Starts the program of this process.</summary>
    /// <param name="assembly">
    /// The path of the program's <c>.dll</c>, for a process that was started as <c>dotnet x.dll</c>.
    /// </param>
    /// <param name="arguments">The program's arguments.</param>
    public static WorkerCommand ForThisProgram(string assembly, params ImmutableArray<string> arguments) =>
        Environment.ProcessPath is { } path && !IsRuntimeHost(path)
            ? new WorkerCommand(path, arguments)
            : ForAssembly(assembly, arguments);

    private static string RuntimeHost() =>
        Environment.ProcessPath is { } path && IsRuntimeHost(path) ? path
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host
        : "dotnet";

    private static bool IsRuntimeHost(string path) => Path.GetFileNameWithoutExtension(path) == "dotnet";
}
