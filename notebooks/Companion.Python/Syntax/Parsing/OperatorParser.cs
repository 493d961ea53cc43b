using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary>Operators and their operands.</summary>
internal sealed class OperatorParser(ParserState state, PrimaryParser primaries)
{
    // Left-associative operators are read in a loop, so that a long sum needs no stack.
    public Expression ParseBinary(int minimum)
    {
        var start = state.Current.Start;
        var left = minimum <= Precedence.Not && state.IsKeyword("not") ? ParseNot() : ParseUnary();
        while (true)
        {
            var (power, text) = state.OperatorAhead();
            if (power < minimum || power == 0)
            {
                return left;
            }

            if (power is Precedence.Or or Precedence.And)
            {
                left = ParseBoolean(left, power, text, start);
            }
            else if (power == Precedence.Comparison)
            {
                left = ParseComparison(left, start);
            }
            else
            {
                state.Index++;
                var right = ParseBinary(power + 1);
                left = new BinaryExpression(left, BinaryOperators.Of(text), right, state.From(start));
            }
        }
    }

    private BooleanExpression ParseBoolean(Expression first, int power, string text, int start)
    {
        var operands = ImmutableArray.CreateBuilder<Expression>();
        operands.Add(first);
        while (state.TakeKeyword(text))
        {
            operands.Add(ParseBinary(power + 1));
        }

        return new BooleanExpression(power == Precedence.And, operands.ToImmutable(), state.From(start));
    }

    private ComparisonExpression ParseComparison(Expression first, int start)
    {
        var links = ImmutableArray.CreateBuilder<ComparisonLink>();
        while (state.OperatorAhead().Power == Precedence.Comparison)
        {
            var linkStart = state.Current.Start;
            var comparison = TakeComparison();
            var operand = ParseBinary(Precedence.BitwiseOr);
            links.Add(new ComparisonLink(comparison, operand, state.From(linkStart)));
        }

        return new ComparisonExpression(first, links.ToImmutable(), state.From(start));
    }

    private ComparisonOperator TakeComparison()
    {
        var text = state.Tokens[state.Index++].Text;
        if (text == "not")
        {
            state.ExpectKeyword("in");
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
            _ => state.TakeKeyword("not") ? ComparisonOperator.IsNot : ComparisonOperator.Is,
        };
    }

    private Expression ParseNot()
    {
        var starts = new List<int>();
        while (state.IsKeyword("not"))
        {
            starts.Add(state.Current.Start);
            state.Index++;
        }

        return Wrap(starts.ConvertAll(start => (UnaryOperator.Not, start)), () => ParseBinary(Precedence.Comparison));
    }

    private Expression ParseUnary()
    {
        if (state.Current.Kind != TokenKind.Operator || state.Current.Text is not ("-" or "+" or "~"))
        {
            return ParsePower();
        }

        var prefixes = new List<(UnaryOperator, int)>();
        while (state.Current.Kind == TokenKind.Operator && state.Current.Text is "-" or "+" or "~")
        {
            var prefix = state.Current.Text switch
            {
                "-" => UnaryOperator.Minus,
                "+" => UnaryOperator.Plus,
                _ => UnaryOperator.Invert,
            };
            prefixes.Add((prefix, state.Current.Start));
            state.Index++;
        }

        return Wrap(prefixes, ParsePower);
    }

    private Expression Wrap(List<(UnaryOperator Operator, int Start)> prefixes, Func<Expression> parseOperand)
    {
        for (var level = 0; level < prefixes.Count; level++)
        {
            state.Enter();
        }

        var operand = parseOperand();
        for (var level = prefixes.Count - 1; level >= 0; level--)
        {
            operand = new UnaryExpression(prefixes[level].Operator, operand, state.From(prefixes[level].Start));
        }

        state.Depth -= prefixes.Count;
        return operand;
    }

    // power: binds tighter than a sign on its left and looser than one on its right, and groups to the right.
    private Expression ParsePower()
    {
        var start = state.Current.Start;
        var operand = primaries.ParsePrimary();
        if (!state.TakeOperator("**"))
        {
            return operand;
        }

        state.Enter();
        var exponent = ParseUnary();
        state.Depth--;
        return new BinaryExpression(operand, BinaryOperator.Power, exponent, state.From(start));
    }
}
