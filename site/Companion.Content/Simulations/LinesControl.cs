namespace Companion.Content.Simulations;

/// <summary>A few lines of text, empty at first.</summary>
/// <param name="Member">What a question calls it.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Example">What a line looks like.</param>
public sealed record LinesControl(string Member, string Label, string Example) : SimulationControl(Member, Label);
