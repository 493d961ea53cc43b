namespace Companion.Notebooks.Workers;

/// <summary>The versions of a worker's parts.</summary>
/// <param name="Protocol">The version of the protocol.</param>
/// <param name="Companion">The version of the kernel.</param>
/// <param name="Runtime">The version of .NET, such as <c>10.0.1</c>.</param>
/// <param name="Compiler">The version of the C# compiler.</param>
/// <param name="ProcessId">The process id, because a host may have to end the process; 0 in a browser.</param>
public sealed record WorkerVersions(int Protocol, string Companion, string Runtime, string Compiler, int ProcessId)
{
    /// <summary>The versions of this process.</summary>
    internal static WorkerVersions Current { get; } =
        new(
            Workers.Protocol.ProtocolLine.Version,
            Of(typeof(WorkerVersions)),
            Environment.Version.ToString(),
            Of(typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation)),
            OperatingSystem.IsBrowser() ? 0 : Environment.ProcessId
        );

    private static string Of(Type type) => type.Assembly.GetName().Version?.ToString(3) ?? "";
}
