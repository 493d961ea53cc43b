namespace Companion.Notebooks.Guards;

/// <summary>What a lambda whose body is an expression does with the expression's value.</summary>
internal enum LambdaReturn
{
    /// <summary>It cannot be told; the lambda does not compile.</summary>
    Unknown,

    /// <summary>It drops the value, or there is none.</summary>
    Nothing,

    /// <summary>It returns the value.</summary>
    Value,

    /// <summary>It is data and is not run: it can have no statements.</summary>
    ExpressionTree,
}
