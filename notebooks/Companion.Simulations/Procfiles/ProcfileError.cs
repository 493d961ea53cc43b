using Companion.Sources;

namespace Companion.Simulations.Procfiles;

/// <summary>Why a tool does not take a Procfile.</summary>
/// <param name="Message">The tool's own words.</param>
/// <param name="Span">The text that made it say so.</param>
/// <param name="IsOfWholeFile">Whether no line in particular is to blame: nothing is in it, or it is not UTF-8.</param>
public sealed record ProcfileError(string Message, SourceSpan Span, bool IsOfWholeFile = false);
