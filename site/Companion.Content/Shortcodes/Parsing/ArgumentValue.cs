using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>A parameter's value, or its name when <c>=</c> follows.</summary>
internal readonly record struct ArgumentValue(string Text, SourceSpan Span);
