namespace Companion.Controls;

/// <summary>A source file that readers can edit.</summary>
public sealed class EditableText
{
    /// <summary>The text's name in a question: <c>settings</c>.</summary>
    public required string Member { get; init; }

    /// <summary>The file's path: <c>project/settings.py</c>.</summary>
    public required string File { get; init; }

    /// <summary>The language for the highlighter and the editor: <c>python</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The author's text.</summary>
    public required string Text { get; init; }
}
