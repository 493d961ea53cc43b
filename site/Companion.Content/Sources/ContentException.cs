namespace Companion.Content.Sources;

/// <summary>The author's input is wrong in a way that ends the work on it; carries what to tell the author.</summary>
public sealed class ContentException : Exception
{
    /// <summary>Wraps what to tell the author.</summary>
    public ContentException(Diagnostic diagnostic)
        : base(diagnostic.ToString()) => Diagnostic = diagnostic;

    /// <summary>What to tell the author.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>An error at a place in a text.</summary>
    public static ContentException At(SourceLocation location, string message, string? advice = null) =>
        new(Diagnostic.Error(location, message, advice));

    /// <summary>An error about a file as a whole.</summary>
    public static ContentException In(string path, string message, string? advice = null) =>
        new(Diagnostic.Error(path, message, advice));
}
