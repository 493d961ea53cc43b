using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax;

public sealed partial class PythonParser
{
    // star_expressions: what may stand behind "=", "return", "in" of a for, or alone in a statement.
    private Expression ParseStarExpressions(bool isNamedAllowed = false)
    {
        var start = Current.Start;
        var first = ParseStarOrExpression(isNamedAllowed);
        if (!IsOperator(","))
        {
            return first is StarredExpression
                ? throw new PythonSyntaxException("can't use starred expression here", first.Span)
                : first;
        }

        var items = ImmutableArray.CreateBuilder<Expression>();
        items.Add(first);
        while (TakeOperator(",") && StartsExpression())
        {
            items.Add(ParseStarOrExpression(isNamedAllowed));
        }

        return new TupleExpression(items.ToImmutable(), From(start));
    }

    private Expression ParseStarOrExpression(bool isNamedAllowed)
    {
        if (!IsOperator("*"))
        {
            return isNamedAllowed ? ParseNamedExpression() : ParseExpression();
        }

        var start = Current.Start;
        index++;
        Enter();
        var value = ParseBinary(BitwiseOr);
        depth--;
        return new StarredExpression(value, From(start));
    }

    private bool StartsExpression() =>
        Current.Kind switch
        {
            TokenKind.Name or TokenKind.Number or TokenKind.Text => true,
            TokenKind.Keyword => Current.Text is "None" or "True" or "False" or "not" or "lambda" or "await" or "yield",
            TokenKind.Operator => Current.Text is "(" or "[" or "{" or "-" or "+" or "~" or "*" or "...",
            _ => false,
        };

    // namedexpr_test: "x := 1", allowed where brackets or a statement's keyword set it off.
    private Expression ParseNamedExpression()
    {
        if (Current.Kind == TokenKind.Name && tokens[index + 1] is { Kind: TokenKind.Operator, Text: ":=" })
        {
            var name = Current;
            index += 2;
            Enter();
            var value = ParseExpression();
            depth--;
            return new NamedExpression(name.Text, value, From(name.Start));
        }

        var expression = ParseExpression();
        return IsOperator(":=")
            ? throw new PythonSyntaxException(
                $"cannot use assignment expressions with {DescribeTarget(expression)}",
                expression.Span
            )
            : expression;
    }

    private Expression ParseExpression()
    {
        Enter();
        var start = Current.Start;
        if (IsKeyword("lambda"))
        {
            var lambda = ParseLambda();
            depth--;
            return lambda;
        }

        var value = ParseBinary(Or);
        if (IsKeyword("if"))
        {
            index++;
            var test = ParseBinary(Or);
            if (!TakeKeyword("else"))
            {
                throw Refuse("expected 'else' after 'if' expression");
            }

            var otherwise = ParseExpression();
            value = new ConditionalExpression(value, test, otherwise, From(start));
        }

        depth--;
        return value;
    }

    private LambdaExpression ParseLambda()
    {
        var start = Current.Start;
        index++;
        var parameters = ParseParameters(":", isAnnotated: false);
        ExpectOperator(":");
        var inner = new PythonParser(file, tokens, diagnostics, new FunctionContext { IsFunction = true }, depth)
        {
            index = index,
        };
        var body = inner.ParseExpression();
        index = inner.index;
        return new LambdaExpression(parameters, body, From(start));
    }

    // Left-associative operators are read in a loop, so that a long sum takes no stack.
    private Expression ParseBinary(int minimum)
    {
        var start = Current.Start;
        var left = minimum <= Not && IsKeyword("not") ? ParseNot() : ParseUnary();
        while (true)
        {
            var (power, text) = OperatorAhead();
            if (power < minimum || power == 0)
            {
                return left;
            }

            if (power is Or or And)
            {
                left = ParseBoolean(left, power, text, start);
            }
            else if (power == Comparison)
            {
                left = ParseComparison(left, start);
            }
            else
            {
                index++;
                var right = ParseBinary(power + 1);
                left = new BinaryExpression(left, BinaryOperators.Of(text), right, From(start));
            }
        }
    }

    private BooleanExpression ParseBoolean(Expression first, int power, string text, int start)
    {
        var operands = ImmutableArray.CreateBuilder<Expression>();
        operands.Add(first);
        while (TakeKeyword(text))
        {
            operands.Add(ParseBinary(power + 1));
        }

        return new BooleanExpression(power == And, operands.ToImmutable(), From(start));
    }

    private ComparisonExpression ParseComparison(Expression first, int start)
    {
        var links = ImmutableArray.CreateBuilder<ComparisonLink>();
        while (OperatorAhead().Power == Comparison)
        {
            var linkStart = Current.Start;
            var comparison = TakeComparison();
            var operand = ParseBinary(BitwiseOr);
            links.Add(new ComparisonLink(comparison, operand, From(linkStart)));
        }

        return new ComparisonExpression(first, links.ToImmutable(), From(start));
    }

    private ComparisonOperator TakeComparison()
    {
        var text = tokens[index++].Text;
        if (text == "not")
        {
            ExpectKeyword("in");
            return ComparisonOperator.NotIn;
        }

        return text switch
        {
            "==" => ComparisonOperator.Equal,
            "!=" => ComparisonOperator.NotEqual,
            "<" => ComparisonOperator.Less,
            "<=" => ComparisonOperator.LessOrEqual,
            ">" => ComparisonOperator.Greater,
            ">=" => ComparisonOperator.GreaterOrEqual,
            "in" => ComparisonOperator.In,
            _ => TakeKeyword("not") ? ComparisonOperator.IsNot : ComparisonOperator.Is,
        };
    }

    private Expression ParseNot()
    {
        var starts = new List<int>();
        while (IsKeyword("not"))
        {
            starts.Add(Current.Start);
            index++;
        }

        return Wrap(starts.ConvertAll(start => (UnaryOperator.Not, start)), () => ParseBinary(Comparison));
    }

    private Expression ParseUnary()
    {
        if (Current.Kind != TokenKind.Operator || Current.Text is not ("-" or "+" or "~"))
        {
            return ParsePower();
        }

        var prefixes = new List<(UnaryOperator, int)>();
        while (Current.Kind == TokenKind.Operator && Current.Text is "-" or "+" or "~")
        {
            var prefix = Current.Text switch
            {
                "-" => UnaryOperator.Minus,
                "+" => UnaryOperator.Plus,
                _ => UnaryOperator.Invert,
            };
            prefixes.Add((prefix, Current.Start));
            index++;
        }

        return Wrap(prefixes, ParsePower);
    }

    private Expression Wrap(List<(UnaryOperator Operator, int Start)> prefixes, Func<Expression> parseOperand)
    {
        for (var level = 0; level < prefixes.Count; level++)
        {
            Enter();
        }

        var operand = parseOperand();
        for (var level = prefixes.Count - 1; level >= 0; level--)
        {
            operand = new UnaryExpression(prefixes[level].Operator, operand, From(prefixes[level].Start));
        }

        depth -= prefixes.Count;
        return operand;
    }

    // power: binds tighter than a sign on its left and looser than one on its right, and groups to the right.
    private Expression ParsePower()
    {
        var start = Current.Start;
        var operand = ParsePrimary();
        if (!TakeOperator("**"))
        {
            return operand;
        }

        Enter();
        var exponent = ParseUnary();
        depth--;
        return new BinaryExpression(operand, BinaryOperator.Power, exponent, From(start));
    }

    private Expression ParsePrimary()
    {
        var start = Current.Start;
        if (IsKeyword("await"))
        {
            return ParseAwait();
        }

        var value = ParseAtom();
        for (var trailers = 0; Current.Kind == TokenKind.Operator; trailers++)
        {
            if (trailers > MaximumTrailers)
            {
                throw new NestingException();
            }

            if (TakeOperator("."))
            {
                var name = ExpectName();
                value = new AttributeExpression(value, name.Text, From(start));
            }
            else if (IsOperator("("))
            {
                var arguments = ParseArguments();
                value = new CallExpression(value, arguments, From(start));
            }
            else if (TakeOperator("["))
            {
                var subscript = ParseSubscript();
                ExpectOperator("]", "invalid syntax");
                value = new SubscriptExpression(value, subscript, From(start));
            }
            else
            {
                break;
            }
        }

        return value;
    }

    private UnsupportedExpression ParseAwait()
    {
        var start = Current.Start;
        index++;
        if (!context.IsFunction)
        {
            throw new PythonSyntaxException("'await' outside function", From(start));
        }

        Enter();
        var operand = ParsePrimary();
        depth--;
        if (!context.IsAsync)
        {
            throw new PythonSyntaxException("'await' outside async function", From(start));
        }

        return Unsupported(start, "'await' is not evaluated", [operand]);
    }

    private UnsupportedExpression Unsupported(int start, string reason, ImmutableArray<Expression> operands)
    {
        var span = From(start);
        return new UnsupportedExpression(file.Text.Substring(span.Start, span.Length), reason, operands, span);
    }

    private Expression ParseSubscript()
    {
        var start = Current.Start;
        var first = ParseSlice();
        if (!IsOperator(","))
        {
            return first is StarredExpression ? new TupleExpression([first], From(start)) : first;
        }

        var items = ImmutableArray.CreateBuilder<Expression>();
        items.Add(first);
        while (TakeOperator(",") && !IsOperator("]"))
        {
            items.Add(ParseSlice());
        }

        return new TupleExpression(items.ToImmutable(), From(start));
    }

    private Expression ParseSlice()
    {
        var start = Current.Start;
        if (IsOperator("*"))
        {
            return ParseStarOrExpression(isNamedAllowed: false);
        }

        var lower = IsOperator(":") ? null : ParseNamedExpression();
        if (!TakeOperator(":"))
        {
            return lower!;
        }

        var upper = IsOperator(":") || IsOperator("]") || IsOperator(",") ? null : ParseExpression();
        Expression? step = null;
        if (TakeOperator(":") && !IsOperator("]") && !IsOperator(","))
        {
            step = ParseExpression();
        }

        return new SliceExpression(lower, upper, step, From(start));
    }
}
