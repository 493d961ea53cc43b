namespace Companion.Controls;

/// <summary>A choice of one option from a list.</summary>
/// <param name="member">The input's name in a question.</param>
/// <param name="label">The label that readers see.</param>
/// <param name="options">The options: the value that a question carries, and the name that readers see.</param>
/// <param name="chosen">The value that is selected at first.</param>
public sealed class ChoiceControl(
    string member,
    string label,
    IReadOnlyList<KeyValuePair<string, string>> options,
    string chosen
) : Control(member, label)
{
    /// <summary>The options: the value that a question carries, and the name that readers see.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; } = options;

    /// <summary>The value that is selected at first.</summary>
    public string Chosen { get; } = chosen;
}
