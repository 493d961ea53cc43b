using Companion.Sources;

namespace Companion.Simulations.Procfiles;

/// <summary>What a tool puts right or passes over, and says so.</summary>
/// <param name="Message">Such as <c>corrected WEB -> web</c>.</param>
/// <param name="Span">The text that made it say so.</param>
public sealed record ProcfileWarning(string Message, SourceSpan Span);
