using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>A part of an expression in a Go template.</summary>
/// <param name="Span">Where it is.</param>
internal abstract record GoNode(SourceSpan Span);

/// <summary>A text, a number or a truth value.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Value">The text without quotes, or the number as written.</param>
/// <param name="IsText">Whether it is a text.</param>
internal sealed record GoLiteral(SourceSpan Span, string Value, bool IsText) : GoNode(Span);

/// <summary>A field or method: <c>.Page.Title</c>, <c>$x.name</c>, <c>(…).Title</c>.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Owner">The parenthesised expression before the first full stop; null when there is none.</param>
/// <param name="Root">Otherwise <c>.</c>, <c>$</c> or <c>$x</c>.</param>
/// <param name="Fields">The names after it.</param>
internal sealed record GoPath(SourceSpan Span, GoNode? Owner, string Root, IReadOnlyList<string> Fields) : GoNode(Span);

/// <summary>A function or method with its arguments.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Target">The function's name, or the path of a method.</param>
/// <param name="Arguments">The arguments, a piped one last.</param>
internal sealed record GoCall(SourceSpan Span, GoNode Target, IReadOnlyList<GoNode> Arguments) : GoNode(Span);

/// <summary>The name of a function.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Name">The name: <c>printf</c>, <c>strings.Contains</c>.</param>
internal sealed record GoFunction(SourceSpan Span, string Name) : GoNode(Span);
