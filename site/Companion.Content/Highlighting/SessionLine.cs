namespace Companion.Content.Highlighting;

/// <summary>One line of a session, without its newline.</summary>
/// <param name="Kind">The kind of line.</param>
/// <param name="Prompt">The prompt with the space after it, or an empty string.</param>
/// <param name="Text">The rest of the line.</param>
public sealed record SessionLine(SessionLineKind Kind, string Prompt, string Text);
