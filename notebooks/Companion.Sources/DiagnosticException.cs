namespace Companion.Sources;

/// <summary>The author's input has an error that stops its processing. The exception carries the message.</summary>
public sealed class DiagnosticException : Exception
{
    /// <summary>Wraps the message to the author.</summary>
    public DiagnosticException(Diagnostic diagnostic)
        : base(diagnostic.ToString()) => Diagnostic = diagnostic;

    /// <summary>The message to the author.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>An error at a location in a text.</summary>
    public static DiagnosticException At(SourceLocation location, string message, string? advice = null) =>
        new(Diagnostic.Error(location, message, advice));

    /// <summary>An error about a whole file.</summary>
    public static DiagnosticException In(string path, string message, string? advice = null) =>
        new(Diagnostic.Error(path, message, advice));
}
