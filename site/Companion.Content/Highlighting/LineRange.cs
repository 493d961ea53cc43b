namespace Companion.Content.Highlighting;

/// <summary>Lines of a code block, counted from 1.</summary>
/// <param name="First">The first line.</param>
/// <param name="Last">The last line, the same or a later one.</param>
public readonly record struct LineRange(int First, int Last)
{
    /// <summary>Whether a line is among them.</summary>
    public bool Contains(int line) => First <= line && line <= Last;
}
