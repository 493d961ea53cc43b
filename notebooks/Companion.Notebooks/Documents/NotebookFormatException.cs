namespace Companion.Notebooks.Documents;

/// <summary>A text is not a notebook of the stated format.</summary>
public sealed class NotebookFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="position">The position in the text.</param>
    /// <param name="message">What is wrong, in lower case and without a full stop.</param>
    /// <param name="advice">What would be right, in the same form.</param>
    public NotebookFormatException(TextPosition position, string message, string advice)
        : base(message)
    {
        Position = position;
        Advice = advice;
    }

    /// <summary>The position in the text.</summary>
    public TextPosition Position { get; }

    /// <summary>What would be right.</summary>
    public string Advice { get; }

    internal static NotebookFormatException At(string text, int offset, string message, string advice) =>
        new(TextPosition.At(text, offset), message, advice);
}
