using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary>The parameters of functions.</summary>
internal sealed class ParameterParser(ParserState state, IExpressionParser expressions)
{
    public ParameterList ParseParameters(string closing, bool isAnnotated)
    {
        var start = state.Current.Start;
        var items = new List<Parameter>();
        var names = new HashSet<string>();
        var kind = ParameterKind.Ordinary;
        while (!state.IsOperator(closing))
        {
            if (state.TakeOperator("/"))
            {
                MakePositionalOnly(items, kind);
            }
            else if (state.IsOperator("*") && state.Tokens[state.Index + 1] is { Kind: TokenKind.Operator, Text: "," })
            {
                kind =
                    kind == ParameterKind.Ordinary ? ParameterKind.KeywordOnly : throw state.Refuse("invalid syntax");
                state.Index++;
                if (state.Tokens[state.Index + 1] is { Kind: TokenKind.Operator })
                {
                    throw state.Refuse("named arguments must follow bare *");
                }
            }
            else
            {
                kind = ParseParameter(items, names, kind, isAnnotated);
            }

            if (!state.TakeOperator(","))
            {
                break;
            }
        }

        return new ParameterList([.. items], state.From(start));
    }

    private void MakePositionalOnly(List<Parameter> items, ParameterKind kind)
    {
        if (items.Count == 0 || kind != ParameterKind.Ordinary || items[0].Kind == ParameterKind.PositionalOnly)
        {
            state.Index--;
            throw state.Refuse(items.Count == 0 ? "at least one argument must precede /" : "invalid syntax");
        }

        for (var at = 0; at < items.Count; at++)
        {
            items[at] = items[at] with { Kind = ParameterKind.PositionalOnly };
        }
    }

    private ParameterKind ParseParameter(
        List<Parameter> items,
        HashSet<string> names,
        ParameterKind kind,
        bool isAnnotated
    )
    {
        var start = state.Current.Start;
        var own = kind;
        if (kind == ParameterKind.RestOfKeywords)
        {
            throw state.Refuse("arguments cannot follow var-keyword argument");
        }

        if (state.TakeOperator("**"))
        {
            kind = own = ParameterKind.RestOfKeywords;
        }
        else if (state.TakeOperator("*"))
        {
            own =
                kind == ParameterKind.Ordinary
                    ? ParameterKind.Rest
                    : throw state.Refuse("* argument may appear only once");
            kind = ParameterKind.KeywordOnly;
        }

        var name = state.ExpectName();
        if (!names.Add(name.Text))
        {
            throw new PythonSyntaxException($"duplicate argument '{name.Text}' in function definition", name.Span);
        }

        var annotation =
            isAnnotated && state.TakeOperator(":")
                ? own == ParameterKind.Rest && state.IsOperator("*")
                    ? expressions.ParseStarOrExpression(false)
                    : expressions.ParseExpression()
                : null;
        Expression? value = null;
        if (state.IsOperator("="))
        {
            if (own is ParameterKind.Rest or ParameterKind.RestOfKeywords)
            {
                throw state.Refuse("var-positional argument cannot have default value");
            }

            state.Index++;
            value = expressions.ParseExpression();
        }
        else if (own == ParameterKind.Ordinary && items.Count > 0 && items[^1].Default is not null)
        {
            throw state.Refuse("non-default argument follows default argument");
        }

        items.Add(new Parameter(own, name.Text, annotation, value, state.From(start)));
        return kind;
    }
}
