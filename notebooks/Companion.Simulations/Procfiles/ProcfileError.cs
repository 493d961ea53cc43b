using Companion.Sources;

namespace Companion.Simulations.Procfiles;

/// <summary>Why a tool does not accept a Procfile.</summary>
/// <param name="Message">The tool's own message.</param>
/// <param name="Span">The text that caused it.</param>
/// <param name="IsOfWholeFile">
/// Whether the error is not about a particular line: the file has no process, or it is not UTF-8.
/// </param>
public sealed record ProcfileError(string Message, SourceSpan Span, bool IsOfWholeFile = false);
