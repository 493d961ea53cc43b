namespace Companion.Controls;

/// <summary>A few lines of text, empty at first.</summary>
/// <param name="member">The input's name in a question.</param>
/// <param name="label">The label that readers see.</param>
/// <param name="example">An example of a line, shown while there is no text.</param>
public sealed class LinesControl(string member, string label, string example) : Control(member, label)
{
    /// <summary>An example of a line, shown while there is no text.</summary>
    public string Example { get; } = example;
}
