using System.Collections.Immutable;
using System.Text;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Syntax.Parsing;

/// <summary>String literals.</summary>
internal sealed class StringParser(ParserState state, IExpressionParser expressions)
{
    // "2.4.2. String literal concatenation": adjacent literals are one string.
    public Expression ParseStrings()
    {
        var start = state.Current.Start;
        var parts = ImmutableArray.CreateBuilder<Expression>();
        var bytes = new List<byte>();
        var buffer = new StringBuilder();
        var (isBytes, isText, isFormatted, isKnown) = (false, false, false, true);
        while (state.Current.Kind == TokenKind.Text)
        {
            var literal = StringLiteral.Of(state.Source.Text, state.Current.Span);
            isBytes |= literal.IsBytes;
            isText |= !literal.IsBytes;
            isFormatted |= literal.IsFormatted;
            if (isBytes && isText)
            {
                throw new PythonSyntaxException("cannot mix bytes and nonbytes literals", state.Current.Span);
            }

            if (literal.IsBytes)
            {
                StringEscapes.AppendBytes(bytes, state.Source.Text, literal);
            }
            else if (literal.IsFormatted)
            {
                ParseFormattedParts(literal, parts, buffer, ref isKnown);
            }
            else
            {
                isKnown &= StringEscapes.Append(buffer, state.Source.Text, literal.Content, literal.IsRaw);
            }

            state.Index++;
        }

        var span = state.From(start);
        if (!isKnown)
        {
            return state.Unsupported(start, "the escape sequence is not evaluated", []);
        }

        if (isBytes)
        {
            return new ConstantExpression(new PythonBytes([.. bytes]), span);
        }

        if (!isFormatted)
        {
            return new ConstantExpression(new PythonString(buffer.ToString()), span);
        }

        FlushText(parts, buffer, span);
        return new FormattedStringExpression(parts.ToImmutable(), span);
    }

    private static void FlushText(ImmutableArray<Expression>.Builder parts, StringBuilder buffer, SourceSpan span)
    {
        if (buffer.Length > 0)
        {
            parts.Add(new ConstantExpression(new PythonString(buffer.ToString()), span));
            buffer.Clear();
        }
    }

    private void ParseFormattedParts(
        StringLiteral literal,
        ImmutableArray<Expression>.Builder parts,
        StringBuilder buffer,
        ref bool isKnown
    )
    {
        var position = literal.Content.Start;
        ParseParts(literal, ref position, literal.Content.End, parts, buffer, inSpecification: false, ref isKnown);
    }

    // "2.4.3. Formatted string literals".
    private void ParseParts(
        StringLiteral literal,
        ref int position,
        int end,
        ImmutableArray<Expression>.Builder parts,
        StringBuilder buffer,
        bool inSpecification,
        ref bool isKnown
    )
    {
        var text = state.Source.Text;
        while (position < end)
        {
            var c = text[position];
            if (c == '{' && position + 1 < end && text[position + 1] == '{' && !inSpecification)
            {
                buffer.Append('{');
                position += 2;
            }
            else if (c == '{')
            {
                FlushText(parts, buffer, SourceSpan.FromBounds(literal.Content.Start, position));
                parts.Add(ParseField(literal, ref position, end, ref isKnown));
            }
            else if (c == '}' && inSpecification)
            {
                return;
            }
            else if (c == '}')
            {
                if (position + 1 >= end || text[position + 1] != '}')
                {
                    var span = new SourceSpan(position, 1);
                    throw new PythonSyntaxException("f-string: single '}' is not allowed", span);
                }

                buffer.Append('}');
                position += 2;
            }
            else
            {
                var next = NextBrace(literal, position, end);
                var run = SourceSpan.FromBounds(position, next);
                isKnown &= StringEscapes.Append(buffer, text, run, literal.IsRaw);
                position = next;
            }
        }
    }

    private int NextBrace(StringLiteral literal, int position, int end)
    {
        var text = state.Source.Text;
        while (position < end && text[position] is not ('{' or '}'))
        {
            if (
                text[position] == '\\'
                && !literal.IsRaw
                && position + 2 < end
                && text[position + 1] == 'N'
                && text[position + 2] == '{'
            )
            {
                var close = text.AsSpan(position, end - position).IndexOf('}');
                position = close < 0 ? end : position + close + 1;
            }
            else if (text[position] == '\\' && position + 1 < end && text[position + 1] is not ('{' or '}'))
            {
                position += 2;
            }
            else
            {
                position++;
            }
        }

        return Math.Min(position, end);
    }

    private FormattedField ParseField(StringLiteral literal, ref int position, int end, ref bool isKnown)
    {
        state.Enter();
        var text = state.Source.Text;
        var start = position++;
        var scan = FieldScanner.Scan(text, position, end);
        if (text.AsSpan(position, scan.ExpressionEnd - position).IsWhiteSpace())
        {
            throw new PythonSyntaxException("f-string: empty expression not allowed", new SourceSpan(start, 1));
        }

        var expression = ParseFieldExpression(position, scan.ExpressionEnd);
        var echo = scan.HasEcho ? text[position..scan.After] : null;
        position = scan.After;
        char? conversion = null;
        if (position < end && text[position] == '!')
        {
            var letter = position + 1 < end ? text[position + 1] : '\0';
            if (letter is not ('s' or 'r' or 'a'))
            {
                const string Message = "f-string: invalid conversion character: expected 's', 'r', or 'a'";
                throw new PythonSyntaxException(Message, new SourceSpan(position, 1));
            }

            conversion = letter;
            position += 2;
        }

        FormattedStringExpression? specification = null;
        if (position < end && text[position] == ':')
        {
            position++;
            var parts = ImmutableArray.CreateBuilder<Expression>();
            var buffer = new StringBuilder();
            var specificationStart = position;
            ParseParts(literal, ref position, end, parts, buffer, inSpecification: true, ref isKnown);
            var span = SourceSpan.FromBounds(specificationStart, position);
            FlushText(parts, buffer, span);
            specification = new FormattedStringExpression(parts.ToImmutable(), span);
        }

        if (position >= end || text[position] != '}')
        {
            throw new PythonSyntaxException("f-string: expecting '}'", new SourceSpan(start, 1));
        }

        position++;
        state.Depth--;
        return new FormattedField(expression, echo, conversion, specification, SourceSpan.FromBounds(start, position));
    }

    private Expression ParseFieldExpression(int start, int end)
    {
        var fieldTokens = PythonLexer.TokenizeField(state.Source.Text, start, end);
        return state.Within(
            fieldTokens,
            () =>
            {
                Expression expression = state.IsKeyword("yield")
                    ? expressions.ParseYield()
                    : expressions.ParseStarExpressions();
                return state.Current.Kind == TokenKind.End
                    ? expression
                    : throw state.Refuse("f-string: invalid syntax");
            }
        );
    }
}
