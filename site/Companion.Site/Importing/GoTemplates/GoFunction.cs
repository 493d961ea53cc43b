using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>The name of a function.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Name">The name: <c>printf</c>, <c>strings.Contains</c>.</param>
internal sealed record GoFunction(SourceSpan Span, string Name) : GoNode(Span);
