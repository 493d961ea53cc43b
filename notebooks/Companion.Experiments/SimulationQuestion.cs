using Companion.Controls;

namespace Companion.Experiments;

/// <summary>
/// The inputs of a simulation, as a reader set them. An input that the question omits has its initial value.
/// </summary>
public sealed class SimulationQuestion
{
    /// <summary>
    /// The longest text, in characters: more than anybody writes into a page, and little enough for a phone.
    /// </summary>
    private const int LongestText = 100_000;

    private readonly IReadOnlyDictionary<string, object> _members;

    /// <param name="members">
    /// The values by name: a <see cref="string"/>, a <see cref="double"/> or a <see cref="bool"/>.
    /// </param>
    internal SimulationQuestion(IReadOnlyDictionary<string, object> members) => _members = members;

    /// <summary>The question before the reader has changed anything.</summary>
    public static SimulationQuestion Initial { get; } = new(new Dictionary<string, object>());

    /// <summary>The name of the simulation.</summary>
    internal string Kind => Text("kind", "");

    /// <summary>The text that the reader edited.</summary>
    /// <exception cref="FormatException">The value is not text, or is too long.</exception>
    public string TextOf(EditableText text) => Text(text.Member, text.Text);

    /// <summary>The lines that the reader wrote.</summary>
    /// <exception cref="FormatException">The value is not text, or is too long.</exception>
    public string LinesOf(LinesControl lines) => Text(lines.Member, "");

    /// <summary>The value that the reader chose. It may not be one of the options.</summary>
    /// <exception cref="FormatException">The value is not text, or is too long.</exception>
    public string ChoiceOf(ChoiceControl choice) => Text(choice.Member, choice.Chosen);

    /// <summary>The number that the reader chose.</summary>
    /// <exception cref="FormatException">The value is not a whole number within the range.</exception>
    public int NumberOf(RangeControl range) =>
        _members.GetValueOrDefault(range.Member, (double)range.Chosen) is double number
        && number >= range.Least
        && number <= range.Most
        && number == Math.Floor(number)
            ? (int)number
            : throw new FormatException($"'{range.Member}' must be a whole number from {range.Least} to {range.Most}");

    /// <summary>Whether the reader turned a switch on.</summary>
    /// <exception cref="FormatException">The value is not a Boolean.</exception>
    public bool IsOn(SwitchControl control) =>
        _members.GetValueOrDefault(control.Member, false) is bool isOn
            ? isOn
            : throw new FormatException($"'{control.Member}' must be true or false");

    private string Text(string name, string initial) =>
        _members.GetValueOrDefault(name, initial) is string text && text.Length <= LongestText
            ? text
            : throw new FormatException($"'{name}' must be text of at most {LongestText} characters");
}
