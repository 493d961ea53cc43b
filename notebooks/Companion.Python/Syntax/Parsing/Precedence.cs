namespace Companion.Python.Syntax.Parsing;

/// <summary>"6.17. Operator precedence", lowest first.</summary>
internal static class Precedence
{
    public const int Or = 1;
    public const int And = 2;
    public const int Not = 3;
    public const int Comparison = 4;
    public const int BitwiseOr = 5;
    private const int BitwiseExclusiveOr = 6;
    private const int BitwiseAnd = 7;
    private const int Shift = 8;
    private const int Sum = 9;
    private const int Term = 10;

    /// <summary>The precedence of a binary operator; 0 for any other token.</summary>
    public static int Of(string text) =>
        text switch
        {
            "==" or "!=" or "<" or "<=" or ">" or ">=" => Comparison,
            "|" => BitwiseOr,
            "^" => BitwiseExclusiveOr,
            "&" => BitwiseAnd,
            "<<" or ">>" => Shift,
            "+" or "-" => Sum,
            "*" or "/" or "//" or "%" or "@" => Term,
            _ => 0,
        };
}
