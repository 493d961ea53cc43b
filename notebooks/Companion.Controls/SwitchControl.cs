namespace Companion.Controls;

/// <summary>A switch, off at first.</summary>
/// <param name="member">The input's name in a question.</param>
/// <param name="label">The label that readers see.</param>
public sealed class SwitchControl(string member, string label) : Control(member, label);
