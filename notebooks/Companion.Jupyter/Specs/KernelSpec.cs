using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Companion.Jupyter.Specs;

/// <summary>What Jupyter has to know about a kernel (Jupyter, "Making kernels", kernel specs).</summary>
/// <param name="Argv">The program and its arguments.</param>
/// <param name="DisplayName">Its name in front ends.</param>
/// <param name="Language">The language of its cells.</param>
/// <param name="InterruptMode">Whether it is interrupted by a signal or by a <c>message</c>.</param>
/// <param name="Env">The environment variables of its process.</param>
/// <param name="Metadata">Metadata by which its installer recognizes it.</param>
internal sealed record KernelSpec(
    ImmutableArray<string> Argv,
    string DisplayName,
    string Language,
    string InterruptMode,
    ImmutableDictionary<string, string> Env,
    ImmutableDictionary<string, string> Metadata
)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "kernel.json";

    private const string Mark = "companion";

    /// <summary>Whether this program has written the file.</summary>
    [JsonIgnore]
    public bool IsOwn => Metadata.ContainsKey(Mark);

    /// <summary>The spec of a kernel with the given launch command.</summary>
    public static KernelSpec For(KernelLaunch launch) =>
        new(
            [launch.Program, .. launch.Arguments],
            ".NET (C#)",
            "C#",
            "message",
            KernelEnvironment.Variables,
            ImmutableDictionary<string, string>.Empty.Add(
                Mark,
                typeof(KernelSpec).Assembly.GetName().Version?.ToString(3) ?? ""
            )
        );

    /// <summary>Reads a file; null if there is none, or if it cannot be read and therefore is not ours.</summary>
    public static KernelSpec? Find(string file)
    {
        try
        {
            return
                JsonSerializer.Deserialize(File.ReadAllBytes(file), KernelSpecJson.Default.KernelSpec)
                    is { Metadata: not null } spec
                ? spec
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes the file's text.</summary>
    public byte[] Write() =>
        [.. JsonSerializer.SerializeToUtf8Bytes(this, KernelSpecJson.Default.KernelSpec), (byte)'\n'];
}
