namespace Companion.Sources;

/// <summary>What is to be said of a place in a reader's text.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Id">A stable name of the rule, such as <c>second-release</c>.</param>
/// <param name="Message">What is the case, in a sentence without a full stop.</param>
/// <param name="Advice">What would be right; null when the message says it already.</param>
/// <param name="Location">The place.</param>
public sealed record Diagnostic(Severity Severity, string Id, string Message, string? Advice, SourceLocation Location)
{
    /// <summary><c>file:line:column: severity: message</c>.</summary>
    public override string ToString() => $"{Location}: {Severity.ToString().ToLowerInvariant()}: {Message}";
}
