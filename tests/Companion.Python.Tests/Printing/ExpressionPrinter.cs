using System.Collections.Immutable;
using System.Text;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Tests.Printing;

/// <summary>Writes expressions as Python. Every operand is in brackets.</summary>
internal static class ExpressionPrinter
{
    // Where a lone starred item or a yield may appear without brackets.
    public static string Bare(Expression expression) =>
        expression is TupleExpression { Items.Length: > 0 } tuple
            ? string.Join(", ", tuple.Items.Select(Expression)) + (tuple.Items.Length == 1 ? "," : "")
            : Expression(expression);

    public static string Expression(Expression expression) =>
        expression switch
        {
            NameExpression item => item.Name,
            ConstantExpression item => ConstantText.Of(item.Value),
            UnsupportedExpression item => $"({item.Text})",
            FormattedStringExpression item => Formatted(item),
            StarredExpression item => $"*{Expression(item.Value)}",
            NamedExpression item => $"({item.Name} := {Expression(item.Value)})",
            AttributeExpression item => $"{Operand(item.Value)}.{item.Name}",
            SubscriptExpression item => $"{Operand(item.Value)}[{Subscript(item.Index)}]",
            CallExpression item => $"{Operand(item.Function)}({string.Join(", ", item.Arguments.Select(Argument))})",
            TupleExpression item => item.Items.Length == 1
                ? $"({Expression(item.Items[0])},)"
                : $"({string.Join(", ", item.Items.Select(Expression))})",
            ListExpression item => $"[{string.Join(", ", item.Items.Select(Expression))}]",
            SetExpression item => $"{{{string.Join(", ", item.Items.Select(Expression))}}}",
            DictionaryExpression item => $"{{{string.Join(", ", item.Entries.Select(Entry))}}}",
            ComprehensionExpression item => Comprehension(item),
            _ => Operation(expression),
        };

    private static string Operation(Expression expression)
    {
        switch (expression)
        {
            case BinaryExpression item:
                return Chain(item);
            case UnaryExpression { Operator: UnaryOperator.Not } item:
                return $"(not {Expression(item.Operand)})";
            case UnaryExpression item:
                var sign = item.Operator switch
                {
                    UnaryOperator.Minus => "-",
                    UnaryOperator.Plus => "+",
                    _ => "~",
                };
                return $"({sign}{Expression(item.Operand)})";
            case BooleanExpression item:
                return $"({string.Join(item.IsAnd ? " and " : " or ", item.Operands.Select(Expression))})";
            case ComparisonExpression item:
                var links = item.Links.Select(link => $" {OperatorText.Of(link.Operator)} {Expression(link.Operand)}");
                return $"({Expression(item.First)}{string.Concat(links)})";
            case ConditionalExpression item:
                return $"({Expression(item.WhenTrue)} if {Expression(item.Test)} else {Expression(item.WhenFalse)})";
            case LambdaExpression item:
                return $"(lambda {Parameters(item.Parameters)}: {Expression(item.Body)})";
            default:
                return "...";
        }
    }

    // A sum may be longer than the stack is deep, so a loop walks its left side without recursion.
    private static string Chain(BinaryExpression binary)
    {
        var links = new Stack<BinaryExpression>();
        Expression first = binary;
        while (
            first is BinaryExpression inner
            && (links.Count == 0 || Power(inner) == Power(binary))
            && inner.Operator != BinaryOperator.Power
        )
        {
            links.Push(inner);
            first = inner.Left;
        }

        if (links.Count == 0)
        {
            return $"({Operand(binary.Left)} ** {Expression(binary.Right)})";
        }

        var text = new StringBuilder("(").Append(Expression(first));
        foreach (var link in links)
        {
            text.Append(' ').Append(OperatorText.Of(link.Operator)).Append(' ').Append(Expression(link.Right));
        }

        return text.Append(')').ToString();
    }

    private static int Power(BinaryExpression binary) =>
        binary.Operator switch
        {
            BinaryOperator.Add or BinaryOperator.Subtract => 1,
            BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight => 2,
            BinaryOperator.And => 3,
            BinaryOperator.Or => 4,
            BinaryOperator.ExclusiveOr => 5,
            _ => 6,
        };

    // Python would read "1.real" as a float.
    private static string Operand(Expression expression) =>
        expression is ConstantExpression { Value: PythonInteger or PythonFloat }
            ? $"({Expression(expression)})"
            : Expression(expression);

    // A tuple needs no brackets in a subscript; a tuple nested in it does.
    private static string Subscript(Expression index) =>
        index is TupleExpression { Items.Length: > 0 } tuple
            ? string.Join(", ", tuple.Items.Select(SubscriptItem)) + (tuple.Items.Length == 1 ? "," : "")
            : SubscriptItem(index);

    private static string SubscriptItem(Expression index) =>
        index is SliceExpression slice ? Slice(slice) : Expression(index);

    private static string Slice(SliceExpression slice) =>
        $"{Optional(slice.Start)}:{Optional(slice.Stop)}{(slice.Step is null ? "" : ":" + Expression(slice.Step))}";

    private static string Optional(Expression? expression) => expression is null ? "" : Expression(expression);

    public static string Argument(CallArgument argument) =>
        argument.Kind switch
        {
            ArgumentKind.Keyword => $"{argument.Name}={Expression(argument.Value)}",
            ArgumentKind.Unpacked => $"*{Expression(argument.Value)}",
            ArgumentKind.UnpackedMapping => $"**{Expression(argument.Value)}",
            _ => Expression(argument.Value),
        };

    private static string Entry(DictionaryEntry entry) =>
        entry.Key is null ? $"**{Expression(entry.Value)}" : $"{Expression(entry.Key)}: {Expression(entry.Value)}";

    private static string Comprehension(ComprehensionExpression item)
    {
        var element = item.Value is null
            ? Expression(item.Element)
            : $"{Expression(item.Element)}: {Expression(item.Value)}";
        var clauses = item.Clauses.Select(clause =>
            $" for {Bare(clause.Target)} in {Expression(clause.Iterable)}"
            + string.Concat(clause.Conditions.Select(condition => $" if {Expression(condition)}"))
        );
        var inner = element + string.Concat(clauses);
        return item.Kind switch
        {
            ComprehensionKind.List => $"[{inner}]",
            ComprehensionKind.Generator => $"({inner})",
            _ => $"{{{inner}}}",
        };
    }

    public static string Parameters(ParameterList list)
    {
        var parts = new List<string>();
        var items = list.Items;
        for (var at = 0; at < items.Length; at++)
        {
            var item = items[at];
            var isFirstKeyword =
                item.Kind == ParameterKind.KeywordOnly && !items.Any(other => other.Kind == ParameterKind.Rest);
            if (isFirstKeyword && (at == 0 || items[at - 1].Kind != ParameterKind.KeywordOnly))
            {
                parts.Add("*");
            }

            var prefix = item.Kind switch
            {
                ParameterKind.Rest => "*",
                ParameterKind.RestOfKeywords => "**",
                _ => "",
            };
            var annotation = item.Annotation is null ? "" : $": {Expression(item.Annotation)}";
            var value = item.Default is null ? "" : $"={Expression(item.Default)}";
            parts.Add(prefix + item.Name + annotation + value);
            var endsPositional = at + 1 == items.Length || items[at + 1].Kind != ParameterKind.PositionalOnly;
            if (item.Kind == ParameterKind.PositionalOnly && endsPositional)
            {
                parts.Add("/");
            }
        }

        return string.Join(", ", parts);
    }

    private static readonly string[] Quotes = ["'", "\"", "'''", "\"\"\""];

    // Before 3.12, no field may contain the quotes of the whole string. Otherwise only 3.12 can read it.
    private static string Formatted(FormattedStringExpression item)
    {
        var codes = new List<string>();
        var content = FormattedParts(item.Parts, codes, isSpecification: false);
        var quotes =
            Array.Find(Quotes, quotes => !codes.Exists(code => code.Contains(quotes, StringComparison.Ordinal)))
            ?? Quotes[0];
        return $"f{quotes}{content}{quotes}";
    }

    private static string FormattedParts(ImmutableArray<Expression> parts, List<string> codes, bool isSpecification)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part is FormattedField field)
            {
                var code = field.Echo ?? $" {Expression(field.Value)} ";
                codes.Add(code);
                var specification = field.Specification is null
                    ? ""
                    : ":" + FormattedParts(field.Specification.Parts, codes, isSpecification: true);
                var conversion = field.Conversion is null ? "" : $"!{field.Conversion}";
                text.Append($"{{{code}{conversion}{specification}}}");
            }
            else if (part is ConstantExpression { Value: PythonString constant })
            {
                text.Append(Escaped(constant.Value, isSpecification));
            }
        }

        return text.ToString();
    }

    // A doubled brace means a single one in the text but not in a specification.
    private static string Escaped(string value, bool isSpecification)
    {
        var inner = ConstantText.Escaped(value);
        var (open, close) = isSpecification ? (@"\x7b", @"\x7d") : ("{{", "}}");
        return inner.Replace("{", open, StringComparison.Ordinal).Replace("}", close, StringComparison.Ordinal);
    }
}
