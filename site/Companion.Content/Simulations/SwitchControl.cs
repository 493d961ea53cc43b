namespace Companion.Content.Simulations;

/// <summary>Yes or no; no at first.</summary>
/// <param name="Member">What a question calls it.</param>
/// <param name="Label">What readers see.</param>
public sealed record SwitchControl(string Member, string Label) : SimulationControl(Member, Label);
