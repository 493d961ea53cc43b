namespace Companion.Python.Tests.Generation;

/// <summary>Writes random expressions of Python's collections.</summary>
internal sealed class CollectionGenerator(ExpressionGenerator expressions, Random random)
{
    public string Texts(int depth) =>
        random.Next(4) switch
        {
            0 =>
                $"{expressions.Text(depth)}.split({expressions.Pick("", "','", "None", "' ', 1", "'a'", "maxsplit=1")})",
            1 =>
                $"{expressions.Text(depth)}.{expressions.Pick("rsplit", "splitlines", "partition", "rpartition")}({expressions.Pick("','", "' '")})"
                    .Replace("splitlines(','", "splitlines(", StringComparison.Ordinal)
                    .Replace("splitlines(' '", "splitlines(", StringComparison.Ordinal),
            2 => $"[{expressions.Text(depth)}, {expressions.Text(depth)}, {expressions.Text(0)}]",
            _ => $"[c.{expressions.Pick("upper", "strip", "lower")}() for c in {expressions.Text(depth)}]",
        };

    public string List(int depth)
    {
        if (depth <= 0)
        {
            return expressions.Pick(
                "[]",
                "[1, 2, 3]",
                "['b', 'a']",
                "[None]",
                "[0, '', 1.5]",
                "[[1], [2]]",
                "[3, 1, 2]"
            );
        }

        return random.Next(18) switch
        {
            0 or 1 => $"[{expressions.Any(depth - 1)}, {expressions.Any(depth - 1)}]",
            2 => $"[*{List(depth - 1)}, {expressions.Any(depth - 1)}]",
            3 => $"({List(depth - 1)} + {List(depth - 1)})",
            4 => $"({List(depth - 1)} * {random.Next(-1, 3)})",
            5 => $"{List(depth - 1)}[{expressions.Slice()}]",
            6 =>
                $"sorted({expressions.Pick(Texts(depth - 1), List(depth - 1), $"set({Texts(depth - 1)})", "{3, 1, 2}")}{expressions.Pick("", ", reverse=True", ", key=len", ", key=str")})",
            7 =>
                $"list({expressions.Pick(expressions.Text(depth - 1), Tuple(depth - 1), Dictionary(depth - 1), "range(5, 0, -2)", "reversed([1, 2, 3])")})",
            8 => Comprehension("[", "]", depth),
            9 => $"[k for k in {Dictionary(depth - 1)}]",
            10 => $"list(zip({List(depth - 1)}, {expressions.Text(depth - 1)}))",
            11 => $"list(enumerate({List(depth - 1)}, {random.Next(3)}))",
            12 =>
                $"list(map({expressions.Pick("str", "int", "len", "bool", "lambda v: [v]", "str.upper")}, {List(depth - 1)}))",
            13 => $"list(filter({expressions.Pick("None", "bool", "lambda v: v")}, {List(depth - 1)}))",
            14 => Texts(depth - 1),
            15 => $"list({Dictionary(depth - 1)}.{expressions.Pick("keys", "values", "items")}())",
            16 => $"({List(depth - 1)} {expressions.Pick("and", "or")} {List(depth - 1)})",
            _ => $"{List(depth - 1)}.copy()",
        };
    }

    public string Comprehension(string open, string close, int depth)
    {
        var number = $"n{expressions.NumberNames.Count}";
        var source = expressions.Pick("range(5)", "[3, 1, 2]", "(1, 2)", $"range({random.Next(-3, 8)})");
        expressions.NumberNames.Add(number);
        var element = expressions.Any(depth - 1);
        var condition = random.Next(2) == 0 ? $" if {expressions.Truth(depth - 1)}" : "";
        expressions.NumberNames.Remove(number);
        if (random.Next(3) == 0)
        {
            expressions.TextNames.Add("c");
            element = random.Next(2) == 0 ? expressions.Text(depth - 1) : $"({number}, c)";
            expressions.TextNames.Remove("c");
            return $"{open}{element} for {number} in {source} for c in {expressions.Pick("'ab'", "['x', 'y']")}{close}";
        }

        return $"{open}{element} for {number} in {source}{condition}{close}";
    }

    public string Tuple(int depth)
    {
        if (depth <= 0)
        {
            return expressions.Pick("()", "(1,)", "(1, 'a')", "(None, 2.5, 'x')");
        }

        return random.Next(6) switch
        {
            0 or 1 => $"({expressions.Any(depth - 1)}, {expressions.Any(depth - 1)})",
            2 => $"({Tuple(depth - 1)} + {Tuple(depth - 1)})",
            3 => $"tuple({List(depth - 1)})",
            4 => $"{Tuple(depth - 1)}[{expressions.Slice()}]",
            _ => $"(*{Tuple(depth - 1)}, {expressions.Any(depth - 1)})",
        };
    }

    public string Key(int depth) =>
        expressions.Pick(expressions.Text(depth), expressions.Integer(depth), "None", "1.0", "True", "('a', 1)");

    public string Dictionary(int depth)
    {
        if (depth <= 0)
        {
            return expressions.Pick("{}", "{'a': 1}", "{'a': 1, 'b': [2]}", "{1: 'x', True: 'y'}", "{1.0: 2}");
        }

        return random.Next(7) switch
        {
            0 or 1 =>
                $"{{{Key(depth - 1)}: {expressions.Any(depth - 1)}, {Key(depth - 1)}: {expressions.Any(depth - 1)}}}",
            2 => $"{{**{Dictionary(depth - 1)}, {Key(0)}: {expressions.Any(depth - 1)}}}",
            3 =>
                $"dict({expressions.Pick("a=1", "[('a', 1), ('b', 2)]", "zip('ab', [1, 2])", $"{Dictionary(depth - 1)}, z=3")})",
            4 =>
                $"{{{expressions.Pick("k", "k * 2", "str(k)")}: {expressions.Any(depth - 1)} for k in {expressions.Pick("range(4)", "[1, 2, 1]")}}}",
            5 => $"({Dictionary(depth - 1)} | {Dictionary(depth - 1)})",
            _ => $"dict.fromkeys({expressions.Pick("'abc'", "[1, 2]", List(depth - 1))}{expressions.Pick("", ", 0")})",
        };
    }

    public string Set(int depth)
    {
        if (depth <= 0)
        {
            return expressions.Pick("set()", "{1, 2}", "{'a'}", "{1, 1.0, True}", "frozenset('ab')");
        }

        return random.Next(6) switch
        {
            0 => $"{{{Key(depth - 1)}, {Key(depth - 1)}}}",
            1 => $"set({expressions.Pick(List(depth - 1), expressions.Text(depth - 1), "range(4)")})",
            2 => $"({Set(depth - 1)} {expressions.Pick("|", "&", "-", "^")} {Set(depth - 1)})",
            3 => Comprehension("{", "}", depth),
            4 =>
                $"{Set(depth - 1)}.{expressions.Pick("union", "intersection", "difference", "issubset", "isdisjoint")}({expressions.Pick(Set(depth - 1), List(depth - 1))})",
            _ => $"frozenset({List(depth - 1)})",
        };
    }
}
