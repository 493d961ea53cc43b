using Companion.Sources;

namespace Companion.Simulations.Procfiles;

/// <summary>A tool's warning that it corrects or ignores something.</summary>
/// <param name="Message">The message, such as <c>corrected WEB -> web</c>.</param>
/// <param name="Span">The text that caused it.</param>
public sealed record ProcfileWarning(string Message, SourceSpan Span);
