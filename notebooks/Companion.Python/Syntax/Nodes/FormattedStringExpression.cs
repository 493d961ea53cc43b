using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Python.Syntax.Nodes;

/// <summary>An f-string: texts as <see cref="ConstantExpression"/>, fields as <see cref="FormattedField"/>.</summary>
public sealed record FormattedStringExpression(ImmutableArray<Expression> Parts, SourceSpan Span) : Expression(Span);
