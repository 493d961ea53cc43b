using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>
/// A replacement field of an f-string; <c>Echo</c> is the text before the value if the field ends in <c>=</c>.
/// </summary>
public sealed record FormattedField(
    Expression Value,
    string? Echo,
    char? Conversion,
    FormattedStringExpression? Specification,
    SourceSpan Span
) : Expression(Span);
