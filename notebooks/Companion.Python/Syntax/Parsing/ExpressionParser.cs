using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary>Whole expressions: with commas, stars, <c>:=</c>, <c>if</c>, <c>lambda</c> and <c>yield</c>.</summary>
internal sealed class ExpressionParser : IExpressionParser
{
    private readonly ParserState _state;
    private readonly OperatorParser _operators;

    public ExpressionParser(ParserState state)
    {
        _state = state;
        Targets = new TargetParser(state, this);
        Parameters = new ParameterParser(state, this);
        var comprehensions = new ComprehensionParser(state, this, Targets);
        Arguments = new ArgumentParser(state, this, comprehensions);
        var atoms = new AtomParser(state, this, new StringParser(state, this), comprehensions);
        _operators = new OperatorParser(state, new PrimaryParser(state, this, atoms, Arguments));
    }

    public TargetParser Targets { get; }

    public ParameterParser Parameters { get; }

    public ArgumentParser Arguments { get; }

    public Expression ParseBinary(int minimum) => _operators.ParseBinary(minimum);

    // star_expressions: what may follow "=", "return" or the "in" of a for, or be a statement on its own.
    public Expression ParseStarExpressions(bool isNamedAllowed = false)
    {
        var start = _state.Current.Start;
        var first = ParseStarOrExpression(isNamedAllowed);
        if (!_state.IsOperator(","))
        {
            return first is StarredExpression
                ? throw new PythonSyntaxException("can't use starred expression here", first.Span)
                : first;
        }

        var items = ImmutableArray.CreateBuilder<Expression>();
        items.Add(first);
        while (_state.TakeOperator(",") && _state.StartsExpression())
        {
            items.Add(ParseStarOrExpression(isNamedAllowed));
        }

        return new TupleExpression(items.ToImmutable(), _state.From(start));
    }

    public Expression ParseStarOrExpression(bool isNamedAllowed)
    {
        if (!_state.IsOperator("*"))
        {
            return isNamedAllowed ? ParseNamedExpression() : ParseExpression();
        }

        var start = _state.Current.Start;
        _state.Index++;
        _state.Enter();
        var value = _operators.ParseBinary(Precedence.BitwiseOr);
        _state.Depth--;
        return new StarredExpression(value, _state.From(start));
    }

    // namedexpr_test: "x := 1", allowed inside brackets or after a statement's keyword.
    public Expression ParseNamedExpression()
    {
        if (
            _state.Current.Kind == TokenKind.Name
            && _state.Tokens[_state.Index + 1] is { Kind: TokenKind.Operator, Text: ":=" }
        )
        {
            var name = _state.Current;
            _state.Index += 2;
            _state.Enter();
            var value = ParseExpression();
            _state.Depth--;
            return new NamedExpression(name.Text, value, _state.From(name.Start));
        }

        var expression = ParseExpression();
        return _state.IsOperator(":=")
            ? throw new PythonSyntaxException(
                $"cannot use assignment expressions with {TargetRules.DescribeTarget(expression)}",
                expression.Span
            )
            : expression;
    }

    public Expression ParseExpression()
    {
        _state.Enter();
        var start = _state.Current.Start;
        if (_state.IsKeyword("lambda"))
        {
            var lambda = ParseLambda();
            _state.Depth--;
            return lambda;
        }

        var value = _operators.ParseBinary(Precedence.Or);
        if (_state.IsKeyword("if"))
        {
            _state.Index++;
            var test = _operators.ParseBinary(Precedence.Or);
            if (!_state.TakeKeyword("else"))
            {
                throw _state.Refuse("expected 'else' after 'if' expression");
            }

            var otherwise = ParseExpression();
            value = new ConditionalExpression(value, test, otherwise, _state.From(start));
        }

        _state.Depth--;
        return value;
    }

    private LambdaExpression ParseLambda()
    {
        var start = _state.Current.Start;
        _state.Index++;
        var parameters = Parameters.ParseParameters(":", isAnnotated: false);
        _state.ExpectOperator(":");
        var body = _state.Within(new FunctionContext { IsFunction = true }, ParseExpression);
        return new LambdaExpression(parameters, body, _state.From(start));
    }

    public UnsupportedExpression ParseYield()
    {
        var start = _state.Current.Start;
        _state.Index++;
        if (!_state.Context.IsFunction)
        {
            throw new PythonSyntaxException("'yield' outside function", _state.From(start));
        }

        _state.Context.HasYield = true;
        _state.Enter();
        ImmutableArray<Expression> operands = [];
        if (_state.TakeKeyword("from"))
        {
            operands = [ParseExpression()];
        }
        else if (_state.StartsExpression() && !_state.IsKeyword("yield"))
        {
            operands = [ParseStarExpressions()];
        }

        _state.Depth--;
        return _state.Unsupported(start, "a generator function is not run", operands);
    }
}
