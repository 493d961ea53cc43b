namespace Companion.Content.Simulations;

/// <summary>A text that readers may edit.</summary>
/// <param name="Member">What a question calls it: <c>settings</c>.</param>
/// <param name="File">The file that it is of: <c>project/settings.py</c>.</param>
/// <param name="Language">What it is written in: <c>python</c>.</param>
/// <param name="Text">The author's text.</param>
public sealed record SimulationText(string Member, string File, string Language, string Text);
