using System.Globalization;

namespace Companion.Python.Tests.Generation;

/// <summary>Writes random Python expressions, mostly of fitting types, from a seed.</summary>
internal sealed class ExpressionGenerator(int seed)
{
    private readonly Random random = new(seed);
    private readonly List<string> numberNames = [];
    private readonly List<string> textNames = [];

    public string Any(int depth) =>
        random.Next(10) switch
        {
            0 or 1 => Number(depth),
            2 or 3 => Text(depth),
            4 => Truth(depth),
            5 => List(depth),
            6 => Tuple(depth),
            7 => Dictionary(depth),
            8 => Set(depth),
            _ => depth <= 0 ? "None" : Formatted(depth),
        };

    private string Pick(params string[] options) => options[random.Next(options.Length)];

    private bool Rarely => random.Next(25) == 0;

    public string Number(int depth)
    {
        if (Rarely && depth > 0)
        {
            return Any(depth - 1);
        }

        return random.Next(4) == 0 ? Real(depth) : Integer(depth);
    }

    private string Integer(int depth)
    {
        if (depth <= 0 || random.Next(6) == 0)
        {
            if (numberNames.Count > 0 && random.Next(2) == 0)
            {
                return numberNames[random.Next(numberNames.Count)];
            }

            return Pick(
                "0",
                "1",
                "2",
                "3",
                "7",
                "10",
                "-1",
                "-3",
                "255",
                "1_000",
                "0x1F",
                "0b101",
                "0o17",
                "True",
                "False",
                "12345678901234567890",
                "-98765432109876543210",
                random.Next(-50, 50).ToString(CultureInfo.InvariantCulture)
            );
        }

        return random.Next(22) switch
        {
            0 or 1 => $"({Integer(depth - 1)} + {Number(depth - 1)})",
            2 => $"({Integer(depth - 1)} - {Integer(depth - 1)})",
            3 => $"({Integer(depth - 1)} * {Integer(depth - 1)})",
            4 => $"({Integer(depth - 1)} // {Integer(depth - 1)})",
            5 => $"({Integer(depth - 1)} % {Integer(depth - 1)})",
            6 => $"({Pick("2", "3", "-2", "10", "True")} ** {random.Next(0, 20)})",
            7 => $"({Integer(depth - 1)} {Pick("&", "|", "^")} {Integer(depth - 1)})",
            8 => $"({Integer(depth - 1)} {Pick("<<", ">>")} {random.Next(0, 40)})",
            9 => $"{Pick("-", "+", "~")}{Integer(depth - 1)}",
            10 => $"len({Sized(depth - 1)})",
            11 =>
                $"int({Pick("'42'", "' -7 '", "'0x1f', 16", "'101', 2", "'zz', 36", "'1_0'", "'x'", "'0b11', 0", "3.99", "-3.99", Number(depth - 1))})",
            12 => $"{Pick("sum", "max", "min")}([{Integer(depth - 1)}, {Number(depth - 1)}])",
            13 => $"{Text(depth - 1)}.{Pick("find", "count", "index", "rfind")}({Text(0)})",
            14 => $"ord({Pick("'a'", "'é'", "'😀'", "'z'")})",
            15 => $"({Integer(depth - 1)} if {Truth(depth - 1)} else {Integer(depth - 1)})",
            16 => $"round({Number(depth - 1)})",
            17 => $"abs({Integer(depth - 1)})",
            18 => $"{List(depth - 1)}.{Pick("index", "count")}({Integer(depth - 1)})",
            19 => $"divmod({Integer(depth - 1)}, {Integer(depth - 1)})[{random.Next(2)}]",
            20 => $"({Integer(depth - 1)}).bit_length()",
            _ => $"{List(depth - 1)}[{Integer(0)}]",
        };
    }

    private string Real(int depth)
    {
        if (depth <= 0 || random.Next(4) == 0)
        {
            return Pick(
                "0.0",
                "1.5",
                "-2.5",
                "1e3",
                "3.14159",
                "0.1",
                "1e16",
                "1e-5",
                "123456789.125",
                "1e100",
                "2.675",
                "-0.0",
                "float('inf')",
                "float('-inf')",
                ".5",
                "1_0.0_1",
                "float('nan')",
                "0.5",
                "1e22",
                "5e-324"
            );
        }

        return random.Next(12) switch
        {
            0 => $"({Real(depth - 1)} + {Number(depth - 1)})",
            1 => $"({Number(depth - 1)} - {Real(depth - 1)})",
            2 => $"({Real(depth - 1)} * {Number(depth - 1)})",
            3 => $"({Number(depth - 1)} / {Number(depth - 1)})",
            4 => $"({Real(depth - 1)} // {Number(depth - 1)})",
            5 => $"({Number(depth - 1)} % {Real(depth - 1)})",
            6 => $"(2 ** {Pick("-1", "-3", "0.5", "-0.5")})",
            7 =>
                $"float({Pick("'1.5'", "' 1e3 '", "'1_000.5'", "'inf'", "'x'", "'.5'", "'5.'", "'1e'", Number(depth - 1))})",
            8 => $"round({Real(depth - 1)}, {random.Next(-3, 6)})",
            9 => $"abs({Real(depth - 1)})",
            10 => $"-{Real(depth - 1)}",
            _ => $"max({Number(depth - 1)}, {Real(depth - 1)})",
        };
    }

    private string Literal() =>
        Pick(
            "''",
            "'a'",
            "\"it's\"",
            "'Hello, World'",
            "'  padded  '",
            "'a,b,,c'",
            "'ABC'",
            "'x=1;y=2'",
            "'tab\\tnew\\nline'",
            "r'raw\\d'",
            "'''triple\nline'''",
            "'naïve café'",
            "'日本語'",
            "'😀 grin'",
            "'a' 'b'",
            "'%s is %d'",
            "'{0} and {name}'",
            "'true'",
            "'TRUE'",
            "'123'",
            "'a.b.c'",
            "u'unicode'",
            "'\\x41\\u00e9\\U0001F600\\101'",
            "'one two  three'",
            "'\\\\'"
        );

    public string Text(int depth)
    {
        if (Rarely && depth > 0)
        {
            return Any(depth - 1);
        }

        if (depth <= 0 || random.Next(5) == 0)
        {
            return textNames.Count > 0 && random.Next(2) == 0 ? textNames[random.Next(textNames.Count)] : Literal();
        }

        return random.Next(26) switch
        {
            0 or 1 => $"({Text(depth - 1)} + {Text(depth - 1)})",
            2 => $"({Text(depth - 1)} * {random.Next(-1, 4)})",
            3 =>
                $"{Text(depth - 1)}.{Pick("lower", "upper", "title", "capitalize", "swapcase", "strip", "lstrip", "rstrip")}()",
            4 => $"{Text(depth - 1)}.{Pick("strip", "lstrip", "rstrip")}({Text(0)})",
            5 => $"{Text(depth - 1)}.replace({Text(0)}, {Text(0)})",
            6 => $"{Text(depth - 1)}.replace({Text(0)}, {Text(0)}, {random.Next(-1, 3)})",
            7 => $"{Text(depth - 1)}[{Integer(0)}]",
            8 or 9 => $"{Text(depth - 1)}[{Slice()}]",
            10 => $"{Text(0)}.join({Texts(depth - 1)})",
            11 => $"str({Ordered(depth - 1)})",
            12 => $"repr({Ordered(depth - 1)})",
            13 => Formatted(depth),
            14 => Percent(depth),
            15 => Template(depth),
            16 => $"{Text(depth - 1)}.{Pick("center", "ljust", "rjust", "zfill")}({random.Next(0, 12)})",
            17 => $"{Text(depth - 1)}.{Pick("center", "ljust", "rjust")}({random.Next(0, 12)}, '*')",
            18 => $"({Text(depth - 1)} if {Truth(depth - 1)} else {Text(depth - 1)})",
            19 => $"({Text(depth - 1)} {Pick("and", "or")} {Text(depth - 1)})",
            20 => $"format({Number(depth - 1)}, {Specification()})",
            21 => $"{Pick("hex", "oct", "bin", "chr")}({Integer(depth - 1)})",
            22 => $"{Text(depth - 1)}.{Pick("removeprefix", "removesuffix")}({Text(0)})",
            23 => $"{Pick("max", "min")}({Texts(depth - 1)})",
            24 => $"ascii({Text(depth - 1)})",
            _ => $"{Texts(depth - 1)}[{random.Next(-2, 3)}]",
        };
    }

    private string Slice()
    {
        string Bound() =>
            random.Next(3) == 0 ? string.Empty : random.Next(-8, 9).ToString(CultureInfo.InvariantCulture);
        var step = random.Next(3) switch
        {
            0 => string.Empty,
            1 => ":",
            _ => ":" + random.Next(-3, 4),
        };
        return $"{Bound()}:{Bound()}{step}";
    }

    private string Specification() =>
        Pick(
            "''",
            "'5'",
            "'<8'",
            "'>8'",
            "'^8'",
            "'05d'",
            "'+d'",
            "' d'",
            "',d'",
            "'_d'",
            "'x'",
            "'#x'",
            "'#b'",
            "'o'",
            "'X'",
            "'.2f'",
            "'10.3f'",
            "'e'",
            "'.3e'",
            "'g'",
            "'.3g'",
            "'%'",
            "'.1%'",
            "'*^12'",
            "'=+8'",
            "'010,.2f'",
            "'n'",
            "'c'",
            "'.0f'",
            "'#.0f'",
            "'s'",
            "'015,d'",
            "'020,.1f'",
            "'#06x'",
            "'_x'",
            "'.10'",
            "'.2'",
            "'G'",
            "'E'",
            "'z.1f'",
            "'-'",
            "'08.2f'",
            "'é^9'",
            "'10s'",
            "'d'"
        );

    private string Formatted(int depth)
    {
        var conversion = Pick("", "", "!r", "!s", "!a");
        var specification = Pick("", "", ":>10", ":<10", ":^10", ":.2f", ":05d", ":,", ":{3 + 4}");
        var echo = random.Next(8) == 0 ? "=" : string.Empty;
        // Before 3.12 the quotes and backslashes of the string itself could not appear in a field.
        var value = random.Next(3) switch
        {
            0 => random.Next(100).ToString(CultureInfo.InvariantCulture),
            1 => $"({random.Next(20)} {Pick("+", "*", "/")} {random.Next(1, 9)}.5)",
            _ => Pick(
                "'text'",
                "None",
                "True",
                "[1, 'a']",
                "{'k': 1}['k']",
                "'a' if 1 else 'b'",
                "(lambda q: q * 2)(4)",
                "1 != 2"
            ),
        };
        var text = $"f\"pre {{{{x}}}} {{{value}{(echo.Length > 0 ? " = " : " ")}{conversion}{specification}}} post\"";
        return depth > 1 && random.Next(2) == 0 ? $"({text} {Literal()})" : text;
    }

    private string Percent(int depth) =>
        random.Next(3) switch
        {
            0 => $"({Pick("'%s'", "'%r'", "'%5s|'", "'%-8s|'", "'%.2s'", "'%a'")} % ({Ordered(depth - 1)},))",
            1 =>
                $"({Pick("'%d'", "'%5d'", "'%-5d|'", "'%05d'", "'%+d'", "'%x'", "'%#o'", "'%X'", "'%c'", "'%i'", "'% d'", "'%.3d'")} % {Number(depth - 1)})",
            _ =>
                $"({Pick("'%f'", "'%.2f'", "'%8.3f'", "'%e'", "'%g'", "'%.0f'", "'%%%s'", "'%(a)s'", "'%G'", "'%s %s'")} % {Pick(Number(depth - 1), "{'a': 1}", "(1, 2)", "()")})",
        };

    private string Template(int depth) =>
        $"{Pick("'{}'", "'{0}'", "'{!r}'", "'{:>10}'", "'{:.2f}'", "'{0!s:^9}'", "'{{}}{}'", "'{} {}'", "'{0[0]}'", "'{a}'", "'{0:{1}}'", "'{:,}'", "'{'", "'{0.real}'")}.format({Ordered(depth - 1)}, {Pick("7", "'x'", "a=1", "'>4'")})";

    public string Truth(int depth)
    {
        if (depth <= 0)
        {
            return Pick("True", "False", "None", "0", "''", "[]", "1");
        }

        return random.Next(14) switch
        {
            0 or 1 => $"({Number(depth - 1)} {Pick("<", "<=", ">", ">=", "==", "!=")} {Number(depth - 1)})",
            2 => $"({Text(depth - 1)} {Pick("<", "==", "!=", ">=", "in", "not in")} {Text(depth - 1)})",
            3 => $"({Any(depth - 1)} {Pick("==", "!=")} {Any(depth - 1)})",
            4 => $"(not {Any(depth - 1)})",
            5 => $"({Truth(depth - 1)} {Pick("and", "or")} {Truth(depth - 1)})",
            6 => $"({Any(depth - 1)} {Pick("in", "not in")} {Container(depth - 1)})",
            7 => $"({Any(depth - 1)} {Pick("is", "is not")} None)",
            8 => $"{Text(depth - 1)}.{Pick("startswith", "endswith")}({Pick(Text(0), "('a', 'b')")})",
            9 =>
                $"{Text(depth - 1)}.{Pick("isdigit", "isalpha", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isascii")}()",
            10 => $"{Pick("any", "all", "bool")}({List(depth - 1)})",
            11 =>
                $"isinstance({Any(depth - 1)}, {Pick("int", "str", "(int, float)", "list", "dict", "bool", "type(None)")})",
            12 => $"({Number(depth - 1)} < {Number(depth - 1)} <= {Number(depth - 1)})",
            _ =>
                $"({Pick(List(depth - 1), Tuple(depth - 1), Set(depth - 1))} {Pick("<", "<=", "==", ">")} {Pick(List(depth - 1), Tuple(depth - 1), Set(depth - 1))})",
        };
    }

    private string Container(int depth) =>
        Pick(List(depth), Tuple(depth), Dictionary(depth), Set(depth), Text(depth), "range(10)");

    private string Sized(int depth) =>
        Pick(List(depth), Text(depth), Dictionary(depth), Set(depth), Tuple(depth), "range(3, 30, 4)");

    // Without sets, whose order differs from run to run.
    private string Ordered(int depth) =>
        random.Next(6) switch
        {
            0 => Number(depth),
            1 => Text(depth),
            2 => List(depth),
            3 => Tuple(depth),
            4 => Dictionary(depth),
            _ => Truth(depth),
        };

    private string Texts(int depth) =>
        random.Next(4) switch
        {
            0 => $"{Text(depth)}.split({Pick("", "','", "None", "' ', 1", "'a'", "maxsplit=1")})",
            1 => $"{Text(depth)}.{Pick("rsplit", "splitlines", "partition", "rpartition")}({Pick("','", "' '")})"
                .Replace("splitlines(','", "splitlines(", StringComparison.Ordinal)
                .Replace("splitlines(' '", "splitlines(", StringComparison.Ordinal),
            2 => $"[{Text(depth)}, {Text(depth)}, {Text(0)}]",
            _ => $"[c.{Pick("upper", "strip", "lower")}() for c in {Text(depth)}]",
        };

    private string List(int depth)
    {
        if (depth <= 0)
        {
            return Pick("[]", "[1, 2, 3]", "['b', 'a']", "[None]", "[0, '', 1.5]", "[[1], [2]]", "[3, 1, 2]");
        }

        return random.Next(18) switch
        {
            0 or 1 => $"[{Any(depth - 1)}, {Any(depth - 1)}]",
            2 => $"[*{List(depth - 1)}, {Any(depth - 1)}]",
            3 => $"({List(depth - 1)} + {List(depth - 1)})",
            4 => $"({List(depth - 1)} * {random.Next(-1, 3)})",
            5 => $"{List(depth - 1)}[{Slice()}]",
            6 =>
                $"sorted({Pick(Texts(depth - 1), List(depth - 1), $"set({Texts(depth - 1)})", "{3, 1, 2}")}{Pick("", ", reverse=True", ", key=len", ", key=str")})",
            7 =>
                $"list({Pick(Text(depth - 1), Tuple(depth - 1), Dictionary(depth - 1), "range(5, 0, -2)", "reversed([1, 2, 3])")})",
            8 => Comprehension("[", "]", depth),
            9 => $"[k for k in {Dictionary(depth - 1)}]",
            10 => $"list(zip({List(depth - 1)}, {Text(depth - 1)}))",
            11 => $"list(enumerate({List(depth - 1)}, {random.Next(3)}))",
            12 => $"list(map({Pick("str", "int", "len", "bool", "lambda v: [v]", "str.upper")}, {List(depth - 1)}))",
            13 => $"list(filter({Pick("None", "bool", "lambda v: v")}, {List(depth - 1)}))",
            14 => Texts(depth - 1),
            15 => $"list({Dictionary(depth - 1)}.{Pick("keys", "values", "items")}())",
            16 => $"({List(depth - 1)} {Pick("and", "or")} {List(depth - 1)})",
            _ => $"{List(depth - 1)}.copy()",
        };
    }

    private string Comprehension(string open, string close, int depth)
    {
        var number = $"n{numberNames.Count}";
        var source = Pick("range(5)", "[3, 1, 2]", "(1, 2)", $"range({random.Next(-3, 8)})");
        numberNames.Add(number);
        var element = Any(depth - 1);
        var condition = random.Next(2) == 0 ? $" if {Truth(depth - 1)}" : string.Empty;
        numberNames.Remove(number);
        if (random.Next(3) == 0)
        {
            textNames.Add("c");
            element = random.Next(2) == 0 ? Text(depth - 1) : $"({number}, c)";
            textNames.Remove("c");
            return $"{open}{element} for {number} in {source} for c in {Pick("'ab'", "['x', 'y']")}{close}";
        }

        return $"{open}{element} for {number} in {source}{condition}{close}";
    }

    private string Tuple(int depth)
    {
        if (depth <= 0)
        {
            return Pick("()", "(1,)", "(1, 'a')", "(None, 2.5, 'x')");
        }

        return random.Next(6) switch
        {
            0 or 1 => $"({Any(depth - 1)}, {Any(depth - 1)})",
            2 => $"({Tuple(depth - 1)} + {Tuple(depth - 1)})",
            3 => $"tuple({List(depth - 1)})",
            4 => $"{Tuple(depth - 1)}[{Slice()}]",
            _ => $"(*{Tuple(depth - 1)}, {Any(depth - 1)})",
        };
    }

    private string Key(int depth) => Pick(Text(depth), Integer(depth), "None", "1.0", "True", "('a', 1)");

    private string Dictionary(int depth)
    {
        if (depth <= 0)
        {
            return Pick("{}", "{'a': 1}", "{'a': 1, 'b': [2]}", "{1: 'x', True: 'y'}", "{1.0: 2}");
        }

        return random.Next(7) switch
        {
            0 or 1 => $"{{{Key(depth - 1)}: {Any(depth - 1)}, {Key(depth - 1)}: {Any(depth - 1)}}}",
            2 => $"{{**{Dictionary(depth - 1)}, {Key(0)}: {Any(depth - 1)}}}",
            3 => $"dict({Pick("a=1", "[('a', 1), ('b', 2)]", "zip('ab', [1, 2])", $"{Dictionary(depth - 1)}, z=3")})",
            4 => $"{{{Pick("k", "k * 2", "str(k)")}: {Any(depth - 1)} for k in {Pick("range(4)", "[1, 2, 1]")}}}",
            5 => $"({Dictionary(depth - 1)} | {Dictionary(depth - 1)})",
            _ => $"dict.fromkeys({Pick("'abc'", "[1, 2]", List(depth - 1))}{Pick("", ", 0")})",
        };
    }

    private string Set(int depth)
    {
        if (depth <= 0)
        {
            return Pick("set()", "{1, 2}", "{'a'}", "{1, 1.0, True}", "frozenset('ab')");
        }

        return random.Next(6) switch
        {
            0 => $"{{{Key(depth - 1)}, {Key(depth - 1)}}}",
            1 => $"set({Pick(List(depth - 1), Text(depth - 1), "range(4)")})",
            2 => $"({Set(depth - 1)} {Pick("|", "&", "-", "^")} {Set(depth - 1)})",
            3 => Comprehension("{", "}", depth),
            4 =>
                $"{Set(depth - 1)}.{Pick("union", "intersection", "difference", "issubset", "isdisjoint")}({Pick(Set(depth - 1), List(depth - 1))})",
            _ => $"frozenset({List(depth - 1)})",
        };
    }
}
