namespace Companion.Content.Simulations;

/// <summary>A whole number.</summary>
/// <param name="Member">What a question calls it.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The largest.</param>
/// <param name="Step">From one that can be chosen to the next.</param>
/// <param name="Chosen">The one chosen at first.</param>
/// <param name="Unit">What it is in, behind the number; empty for none.</param>
public sealed record RangeControl(string Member, string Label, int Least, int Most, int Step, int Chosen, string Unit)
    : SimulationControl(Member, Label);
