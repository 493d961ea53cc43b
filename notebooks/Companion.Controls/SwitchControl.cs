namespace Companion.Controls;

/// <summary>A switch, off at first.</summary>
/// <param name="Member">The input's name in a question.</param>
/// <param name="Label">The label that readers see.</param>
public sealed record SwitchControl(string Member, string Label) : Control(Member, Label);
