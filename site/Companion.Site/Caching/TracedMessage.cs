using Companion.Sources;

namespace Companion.Site.Caching;

/// <summary>A message to the author, by its place in the page's own text.</summary>
/// <param name="Severity">Its severity.</param>
/// <param name="Span">The place.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">How to fix it.</param>
/// <param name="Id">The name of the rule.</param>
internal sealed record TracedMessage(Severity Severity, SourceSpan Span, string Message, string? Advice, string? Id);
