namespace Companion.Python.Syntax;

public sealed partial class PythonParser
{
    // "6.17. Operator precedence", loosest first.
    private const int Or = 1;
    private const int And = 2;
    private const int Not = 3;
    private const int Comparison = 4;
    private const int BitwiseOr = 5;
    private const int BitwiseExclusiveOr = 6;
    private const int BitwiseAnd = 7;
    private const int Shift = 8;
    private const int Sum = 9;
    private const int Term = 10;

    private (int Power, string Text) OperatorAhead()
    {
        var token = Current;
        if (token.Kind == TokenKind.Operator)
        {
            return (OperatorPower(token.Text), token.Text);
        }

        if (token.Kind != TokenKind.Keyword)
        {
            return (0, string.Empty);
        }

        return token.Text switch
        {
            "or" => (Or, "or"),
            "and" => (And, "and"),
            "in" or "is" => (Comparison, token.Text),
            "not" => (tokens[index + 1] is { Kind: TokenKind.Keyword, Text: "in" } ? Comparison : 0, "not"),
            _ => (0, string.Empty),
        };
    }

    private static int OperatorPower(string text) =>
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
