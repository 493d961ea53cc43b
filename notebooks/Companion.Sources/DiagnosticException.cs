namespace Companion.Sources;

/// <summary>The author's input is wrong in a way that ends the work on it; carries what to tell the author.</summary>
public sealed class DiagnosticException : Exception
{
    /// <summary>Wraps what to tell the author.</summary>
    public DiagnosticException(Diagnostic diagnostic)
        : base(diagnostic.ToString()) => Diagnostic = diagnostic;

    /// <summary>What to tell the author.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>An error at a place in a text.</summary>
    public static DiagnosticException At(SourceLocation location, string message, string? advice = null) =>
        new(Diagnostic.Error(location, message, advice));

    /// <summary>An error about a file as a whole.</summary>
    public static DiagnosticException In(string path, string message, string? advice = null) =>
        new(Diagnostic.Error(path, message, advice));
}
