namespace Companion.Controls;

/// <summary>An input of a simulation that readers can change.</summary>
/// <param name="Member">The input's name in a question: <c>version</c>.</param>
/// <param name="Label">The label that readers see: <c>Django</c>.</param>
public abstract record Control(string Member, string Label);
