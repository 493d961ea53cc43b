namespace Companion.Content.Simulations;

/// <summary>One of several.</summary>
/// <param name="Member">What a question calls it.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Options">What can be chosen, by the value that a question has.</param>
/// <param name="Chosen">The value chosen at first.</param>
public sealed record ChoiceControl(
    string Member,
    string Label,
    IReadOnlyList<KeyValuePair<string, string>> Options,
    string Chosen
) : SimulationControl(Member, Label);
