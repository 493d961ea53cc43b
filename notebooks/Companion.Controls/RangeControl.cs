namespace Companion.Controls;

/// <summary>A whole number from a range.</summary>
/// <param name="member">The input's name in a question.</param>
/// <param name="label">The label that readers see.</param>
public sealed class RangeControl(string member, string label) : Control(member, label)
{
    /// <summary>The smallest number.</summary>
    public required int Least { get; init; }

    /// <summary>The largest number.</summary>
    public required int Most { get; init; }

    /// <summary>The step between two numbers that readers can choose.</summary>
    public int Step { get; init; } = 1;

    /// <summary>The number that is selected at first.</summary>
    public required int Chosen { get; init; }

    /// <summary>The unit that follows the number; empty for none.</summary>
    public string Unit { get; init; } = "";
}
