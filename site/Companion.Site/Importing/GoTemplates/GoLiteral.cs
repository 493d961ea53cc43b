using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>A text, a number or a truth value.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Value">The text without quotes, or the number as written.</param>
/// <param name="IsText">Whether it is a text.</param>
internal sealed record GoLiteral(SourceSpan Span, string Value, bool IsText) : GoNode(Span);
