namespace Companion.Controls;

/// <summary>A choice of one option from a list.</summary>
/// <param name="Member">The input's name in a question.</param>
/// <param name="Label">The label that readers see.</param>
/// <param name="Options">The options: the value that a question carries, and the name that readers see.</param>
/// <param name="Chosen">The value that is chosen at first.</param>
public sealed record ChoiceControl(
    string Member,
    string Label,
    IReadOnlyList<KeyValuePair<string, string>> Options,
    string Chosen
) : Control(Member, Label);
