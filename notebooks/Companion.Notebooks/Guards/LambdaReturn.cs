namespace Companion.Notebooks.Guards;

/// <summary>What a lambda with an expression body does with the expression's value.</summary>
internal enum LambdaReturn
{
    /// <summary>Unknown, because the lambda does not compile.</summary>
    Unknown,

    /// <summary>It discards the value, or there is none.</summary>
    Nothing,

    /// <summary>It returns the value.</summary>
    Value,

    /// <summary>It becomes an expression tree, which is not run and cannot contain statements.</summary>
    ExpressionTree,
}
