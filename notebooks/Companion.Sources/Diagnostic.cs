namespace Companion.Sources;

/// <summary>A message to the author: what is wrong, where, and how to fix it.</summary>
/// <param name="Severity">Its severity.</param>
/// <param name="Path">The file's name in messages.</param>
/// <param name="Location">
/// The location in the file; null when the message is about the whole file, or the file could not be read.
/// </param>
/// <param name="Message">What is wrong, in a sentence without a full stop.</param>
/// <param name="Advice">How to fix it, in a sentence; null when the message already says so.</param>
public sealed record Diagnostic(
    Severity Severity,
    string Path,
    SourceLocation? Location,
    string Message,
    string? Advice
)
{
    /// <summary>A stable name of the rule, such as <c>second-release</c>; null for a message that has none.</summary>
    public string? Id { get; init; }

    /// <summary>A diagnostic of a named rule.</summary>
    public static Diagnostic Of(
        Severity severity,
        string id,
        string message,
        string? advice,
        SourceLocation location
    ) => new(severity, location.Source.Path, location, message, advice) { Id = id };

    /// <summary>An error at a location in a text.</summary>
    public static Diagnostic Error(SourceLocation location, string message, string? advice = null) =>
        new(Severity.Error, location.Source.Path, location, message, advice);

    /// <summary>An error about a whole file.</summary>
    public static Diagnostic Error(string path, string message, string? advice = null) =>
        new(Severity.Error, path, Location: null, message, advice);

    /// <summary>A warning at a location in a text.</summary>
    public static Diagnostic Warning(SourceLocation location, string message, string? advice = null) =>
        new(Severity.Warning, location.Source.Path, location, message, advice);

    /// <summary>A note at a location in a text.</summary>
    public static Diagnostic Note(SourceLocation location, string message, string? advice = null) =>
        new(Severity.Note, location.Source.Path, location, message, advice);

    /// <summary>Where it is: <c>file:line:column</c>, or the file for a message about all of it.</summary>
    public string Place => Location?.ToString() ?? Path;

    /// <summary>
    /// The message as compilers write it: <c>file:line:column: error: …</c>, the source line, carets under the
    /// span, and the advice. A message about a whole file names the file alone.
    /// </summary>
    public override string ToString() => DiagnosticFormat.Render(this);
}
