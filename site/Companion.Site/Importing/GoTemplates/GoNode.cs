using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>A part of an expression in a Go template.</summary>
/// <param name="Span">Where it is.</param>
internal abstract record GoNode(SourceSpan Span);
