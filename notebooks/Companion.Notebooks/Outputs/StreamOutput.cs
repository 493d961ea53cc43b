namespace Companion.Notebooks.Outputs;

/// <summary>Text that the cell wrote to a stream.</summary>
/// <param name="Name"><see cref="StandardOutput"/> or <see cref="StandardError"/>.</param>
/// <param name="Text">The text, with the line ends that were written.</param>
public sealed record StreamOutput(string Name, string Text) : NotebookOutput
{
    /// <summary>The name of the standard output.</summary>
    public const string StandardOutput = "stdout";

    /// <summary>The name of the standard error output.</summary>
    public const string StandardError = "stderr";
}
