namespace Companion.Controls;

/// <summary>A whole number from a range.</summary>
/// <param name="Member">The input's name in a question.</param>
/// <param name="Label">The label that readers see.</param>
/// <param name="Least">The smallest number.</param>
/// <param name="Most">The largest number.</param>
/// <param name="Step">The distance between two numbers that readers can choose.</param>
/// <param name="Chosen">The number that is chosen at first.</param>
/// <param name="Unit">The unit that follows the number; empty for none.</param>
public sealed record RangeControl(string Member, string Label, int Least, int Most, int Step, int Chosen, string Unit)
    : Control(Member, Label);
