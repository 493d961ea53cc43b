using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary>The entry points through which the grammar returns to expressions.</summary>
internal interface IExpressionParser
{
    /// <summary><c>expression</c>.</summary>
    Expression ParseExpression();

    /// <summary><c>assignment_expression | expression</c>.</summary>
    Expression ParseNamedExpression();

    /// <summary><c>star_expressions</c>.</summary>
    Expression ParseStarExpressions(bool isNamedAllowed = false);

    /// <summary>A single item of <c>star_expressions</c>.</summary>
    Expression ParseStarOrExpression(bool isNamedAllowed);

    /// <summary>Operators that bind at least as tightly as the given precedence.</summary>
    Expression ParseBinary(int minimum);

    /// <summary><c>yield_expr</c>.</summary>
    UnsupportedExpression ParseYield();
}
