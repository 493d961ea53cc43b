namespace Companion.Controls;

/// <summary>A few lines of text, empty at first.</summary>
/// <param name="Member">The input's name in a question.</param>
/// <param name="Label">The label that readers see.</param>
/// <param name="Example">An example of a line, shown while there is no text.</param>
public sealed record LinesControl(string Member, string Label, string Example) : Control(Member, Label);
