namespace Companion.Sources.Json;

/// <summary>A text is not JSON.</summary>
/// <param name="span">Where in the text.</param>
/// <param name="message">What is wrong, in lower case and without a full stop.</param>
/// <param name="advice">What would be right, in the same form.</param>
public sealed class JsonFormatException(SourceSpan span, string message, string advice) : Exception(message)
{
    /// <summary>Where in the text; empty at the end of the JSON.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What would be right.</summary>
    public string Advice { get; } = advice;
}
