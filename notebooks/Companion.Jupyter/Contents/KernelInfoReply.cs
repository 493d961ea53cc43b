using System.Collections.Immutable;
using Companion.Notebooks.Workers;

namespace Companion.Jupyter.Contents;

/// <summary>Information about the kernel (Jupyter messaging 5.3, "Kernel info").</summary>
internal sealed record KernelInfoReply(
    string ImplementationVersion,
    string Banner,
    string Status = "ok",
    string ProtocolVersion = MessagingProtocol.Version,
    string Implementation = "companion",
    bool Debugger = false
)
{
    /// <summary>The language of the cells.</summary>
    public LanguageInfo LanguageInfo { get; } = new();

    /// <summary>Links to documentation.</summary>
    public ImmutableArray<HelpLink> HelpLinks { get; } =
    [
        new("C# reference", "https://learn.microsoft.com/dotnet/csharp/"),
        new(".NET API browser", "https://learn.microsoft.com/dotnet/api/"),
    ];

    /// <summary>The information about this process.</summary>
    public static KernelInfoReply Current()
    {
        var version = typeof(WorkerProgram).Assembly.GetName().Version?.ToString(3) ?? "";
        return new KernelInfoReply(
            version,
            $"Companion {version}: C# {LanguageInfo.CSharp} on .NET {Environment.Version}"
        );
    }
}
