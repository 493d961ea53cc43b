using System.Globalization;
using System.Text.Json;

namespace Companion.Notebooks.Display;

/// <summary>
/// Controls that a cell shows. When the reader moves one, the host runs the cell again with the new value, and the cells
/// that depend on it. Where nobody can move a control (at build, in Jupyter), its default stands.
/// </summary>
public static class Input
{
    private const string Value = "value";

    /// <summary>Shows a slider for a whole number.</summary>
    /// <param name="name">Its name, which is unique in the notebook.</param>
    /// <param name="minimum">The smallest number.</param>
    /// <param name="maximum">The largest number.</param>
    /// <param name="value">The number until the reader chooses another.</param>
    /// <param name="step">The step between two numbers.</param>
    /// <param name="label">What readers see; by default the name.</param>
    /// <returns>The number that the slider shows.</returns>
    /// <exception cref="InputException">The declaration is wrong.</exception>
    public static int Slider(string name, int minimum, int maximum, int value, int step = 1, string? label = null) =>
        (int)Math.Round(Slide(name, minimum, maximum, value, step, label));

    /// <summary>Shows a slider for a number.</summary>
    /// <param name="name">Its name, which is unique in the notebook.</param>
    /// <param name="minimum">The smallest number.</param>
    /// <param name="maximum">The largest number.</param>
    /// <param name="value">The number until the reader chooses another.</param>
    /// <param name="step">The step between two numbers; null for any number.</param>
    /// <param name="label">What readers see; by default the name.</param>
    /// <returns>The number that the slider shows.</returns>
    /// <exception cref="InputException">The declaration is wrong.</exception>
    public static double Slider(
        string name,
        double minimum,
        double maximum,
        double value,
        double? step = null,
        string? label = null
    ) => Slide(name, minimum, maximum, value, step, label);

    /// <summary>Shows a list to choose from.</summary>
    /// <param name="name">Its name, which is unique in the notebook.</param>
    /// <param name="choices">The texts to choose from.</param>
    /// <param name="value">The text until the reader chooses another.</param>
    /// <param name="label">What readers see; by default the name.</param>
    /// <returns>The chosen text.</returns>
    /// <exception cref="InputException">The declaration is wrong.</exception>
    public static string Choice(string name, string[] choices, string value, string? label = null)
    {
        var input = new DeclaredInput("choice", name, label);
        input.Check(choices.Contains(value), $"has no choice '{value}'");
        input.Check(choices.Distinct().Count() == choices.Length, "has the same choice twice");
        var chosen = TextOf(input.Take()) is { } text && choices.Contains(text) ? text : value;
        input.Show(
            chosen,
            writer =>
            {
                writer.WriteString(Value, chosen);
                writer.WriteStartArray("choices");
                foreach (var choice in choices)
                {
                    writer.WriteStringValue(choice);
                }

                writer.WriteEndArray();
            }
        );
        return chosen;
    }

    /// <summary>Shows a line of text to edit.</summary>
    /// <param name="name">Its name, which is unique in the notebook.</param>
    /// <param name="value">The text until the reader changes it.</param>
    /// <param name="label">What readers see; by default the name.</param>
    /// <returns>The text.</returns>
    /// <exception cref="InputException">The declaration is wrong.</exception>
    public static string Text(string name, string value = "", string? label = null)
    {
        var input = new DeclaredInput("text", name, label);
        var text = TextOf(input.Take()) ?? value;
        input.Show(text, writer => writer.WriteString(Value, text));
        return text;
    }

    /// <summary>Shows a switch.</summary>
    /// <param name="name">Its name, which is unique in the notebook.</param>
    /// <param name="value">Whether it is on until the reader changes it.</param>
    /// <param name="label">What readers see; by default the name.</param>
    /// <returns>Whether it is on.</returns>
    /// <exception cref="InputException">The declaration is wrong.</exception>
    public static bool Switch(string name, bool value = false, string? label = null)
    {
        var input = new DeclaredInput("switch", name, label);
        var kept = input.Take();
        var isOn = kept.ValueKind is JsonValueKind.True or JsonValueKind.False ? kept.GetBoolean() : value;
        input.Show(isOn ? "on" : "off", writer => writer.WriteBoolean(Value, isOn));
        return isOn;
    }

    /// <summary>Shows a button to choose a text file.</summary>
    /// <param name="name">Its name, which is unique in the notebook.</param>
    /// <param name="text">The text until the reader chooses a file.</param>
    /// <param name="label">What readers see; by default the name.</param>
    /// <returns>The name and the text of the chosen file.</returns>
    /// <exception cref="InputException">The declaration is wrong.</exception>
    public static ChosenFile File(string name, string? text = null, string? label = null)
    {
        var input = new DeclaredInput("file", name, label);
        var kept = input.Take();
        var file =
            kept.ValueKind == JsonValueKind.Object
            && kept.TryGetProperty("name", out var of)
            && kept.TryGetProperty("text", out var content)
            && (TextOf(of), TextOf(content)) is ({ } chosen, { } read)
                ? new ChosenFile(chosen, read)
                : new ChosenFile(null, text);

        // Only the name, so that a saved notebook does not contain the reader's file.
        input.Show(file.Name ?? "no file", writer => writer.WriteString(Value, file.Name));
        return file;
    }

    private static double Slide(string name, double minimum, double maximum, double value, double? step, string? label)
    {
        var input = new DeclaredInput("slider", name, label);
        input.Check(
            double.IsFinite(minimum) && double.IsFinite(maximum) && minimum <= maximum,
            $"cannot go from {Number(minimum)} to {Number(maximum)}"
        );
        input.Check(step is null or > 0, $"cannot have a step of {Number(step ?? 0)}");
        bool IsInRange(double each) => each >= minimum && each <= maximum;
        bool IsOnStep(double each) =>
            step is not { } size || Math.Abs(Math.IEEERemainder(each - minimum, size)) <= size / 1e6;
        input.Check(
            IsInRange(value),
            $"has the default {Number(value)}, which is not from {Number(minimum)} to {Number(maximum)}"
        );
        input.Check(
            IsOnStep(value),
            $"has the default {Number(value)}, which no step of {Number(step ?? 0)} from {Number(minimum)} reaches"
        );
        var kept = input.Take();
        var chosen =
            kept.ValueKind == JsonValueKind.Number
            && kept.TryGetDouble(out var number)
            && IsInRange(number)
            && IsOnStep(number)
                ? number
                : value;
        input.Show(
            Number(chosen),
            writer =>
            {
                writer.WriteNumber(Value, chosen);
                writer.WriteNumber("min", minimum);
                writer.WriteNumber("max", maximum);
                if (step is { } size)
                {
                    writer.WriteNumber("step", size);
                }
            }
        );
        return chosen;
    }

    private static string? TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
