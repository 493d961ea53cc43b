using System.Text.Json.Serialization;

namespace Companion.Notebooks.Outputs;

/// <summary>Text that a cell wrote to a stream (Jupyter messaging, <c>stream</c>).</summary>
/// <param name="Name"><see cref="StandardOutput"/> or <see cref="StandardError"/>.</param>
/// <param name="Text">
/// The text, with the line ends that were written. While a cell runs, each output is what one call wrote, so a line may
/// arrive in pieces.
/// </param>
public sealed record StreamOutput([property: JsonPropertyName("stream")] string Name, string Text) : CellOutput
{
    /// <summary>The name of the standard output.</summary>
    public const string StandardOutput = "stdout";

    /// <summary>The name of the standard error output.</summary>
    public const string StandardError = "stderr";
}
