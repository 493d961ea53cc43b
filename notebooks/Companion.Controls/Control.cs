namespace Companion.Controls;

/// <summary>An input of a simulation that readers can change.</summary>
/// <remarks>
/// Controls are classes because browsers would have to download the members that a record adds to each.
/// </remarks>
/// <param name="member">The input's name in a question: <c>version</c>.</param>
/// <param name="label">The label that readers see: <c>Django</c>.</param>
public abstract class Control(string member, string label)
{
    /// <summary>The input's name in a question: <c>version</c>.</summary>
    public string Member { get; } = member;

    /// <summary>The label that readers see: <c>Django</c>.</summary>
    public string Label { get; } = label;
}
