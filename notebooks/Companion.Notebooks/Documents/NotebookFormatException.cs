namespace Companion.Notebooks.Documents;

/// <summary>A text is no notebook of the format that it is said to have.</summary>
public sealed class NotebookFormatException : Exception
{
    /// <summary>Says what is wrong and where.</summary>
    /// <param name="position">Where in the text.</param>
    /// <param name="message">What is wrong, in lower case and without a full stop.</param>
    /// <param name="advice">What would be right, in the same form.</param>
    public NotebookFormatException(TextPosition position, string message, string advice)
        : base(message)
    {
        Position = position;
        Advice = advice;
    }

    /// <summary>Where in the text.</summary>
    public TextPosition Position { get; }

    /// <summary>What would be right.</summary>
    public string Advice { get; }

    internal static NotebookFormatException At(string text, int offset, string message, string advice) =>
        new(TextPosition.At(text, offset), message, advice);
}
