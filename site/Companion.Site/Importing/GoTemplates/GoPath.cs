using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>A field or method: <c>.Page.Title</c>, <c>$x.name</c>, <c>(…).Title</c>.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Owner">The parenthesised expression before the first full stop; null when there is none.</param>
/// <param name="Root">Otherwise <c>.</c>, <c>$</c> or <c>$x</c>.</param>
/// <param name="Fields">The names after it.</param>
internal sealed record GoPath(SourceSpan Span, GoNode? Owner, string Root, IReadOnlyList<string> Fields) : GoNode(Span);
