namespace Companion.Controls;

/// <summary>A source file that readers can edit.</summary>
/// <param name="Member">The text's name in a question: <c>settings</c>.</param>
/// <param name="File">The file's path: <c>project/settings.py</c>.</param>
/// <param name="Language">The language for the highlighter and the editor: <c>python</c>.</param>
/// <param name="Text">The author's text.</param>
public sealed record EditableText(string Member, string File, string Language, string Text);
