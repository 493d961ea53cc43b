using System.Globalization;

namespace Companion.Python.Tests.Generation;

/// <summary>Writes random Python expressions, mostly of matching types, from a seed.</summary>
internal sealed class ExpressionGenerator
{
    private readonly Random _random;
    private readonly CollectionGenerator _collections;

    public ExpressionGenerator(int seed)
    {
        _random = new Random(seed);
        _collections = new CollectionGenerator(this, _random);
    }

    /// <summary>The names of numbers that expressions may use.</summary>
    public List<string> NumberNames { get; } = [];

    /// <summary>The names of strings that expressions may use.</summary>
    public List<string> TextNames { get; } = [];

    public string Any(int depth) =>
        _random.Next(10) switch
        {
            0 or 1 => Number(depth),
            2 or 3 => Text(depth),
            4 => Truth(depth),
            5 => _collections.List(depth),
            6 => _collections.Tuple(depth),
            7 => _collections.Dictionary(depth),
            8 => _collections.Set(depth),
            _ => depth <= 0 ? "None" : Formatted(depth),
        };

    public string Pick(params string[] options) => options[_random.Next(options.Length)];

    private bool Rarely => _random.Next(25) == 0;

    public string Number(int depth)
    {
        if (Rarely && depth > 0)
        {
            return Any(depth - 1);
        }

        return _random.Next(4) == 0 ? Real(depth) : Integer(depth);
    }

    public string Integer(int depth)
    {
        if (depth <= 0 || _random.Next(6) == 0)
        {
            if (NumberNames.Count > 0 && _random.Next(2) == 0)
            {
                return NumberNames[_random.Next(NumberNames.Count)];
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
                _random.Next(-50, 50).ToString(CultureInfo.InvariantCulture)
            );
        }

        return _random.Next(22) switch
        {
            0 or 1 => $"({Integer(depth - 1)} + {Number(depth - 1)})",
            2 => $"({Integer(depth - 1)} - {Integer(depth - 1)})",
            3 => $"({Integer(depth - 1)} * {Integer(depth - 1)})",
            4 => $"({Integer(depth - 1)} // {Integer(depth - 1)})",
            5 => $"({Integer(depth - 1)} % {Integer(depth - 1)})",
            6 => $"({Pick("2", "3", "-2", "10", "True")} ** {_random.Next(0, 20)})",
            7 => $"({Integer(depth - 1)} {Pick("&", "|", "^")} {Integer(depth - 1)})",
            8 => $"({Integer(depth - 1)} {Pick("<<", ">>")} {_random.Next(0, 40)})",
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
            18 => $"{_collections.List(depth - 1)}.{Pick("index", "count")}({Integer(depth - 1)})",
            19 => $"divmod({Integer(depth - 1)}, {Integer(depth - 1)})[{_random.Next(2)}]",
            20 => $"({Integer(depth - 1)}).bit_length()",
            _ => $"{_collections.List(depth - 1)}[{Integer(0)}]",
        };
    }

    private string Real(int depth)
    {
        if (depth <= 0 || _random.Next(4) == 0)
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

        return _random.Next(12) switch
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
            8 => $"round({Real(depth - 1)}, {_random.Next(-3, 6)})",
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

        if (depth <= 0 || _random.Next(5) == 0)
        {
            return TextNames.Count > 0 && _random.Next(2) == 0 ? TextNames[_random.Next(TextNames.Count)] : Literal();
        }

        return _random.Next(26) switch
        {
            0 or 1 => $"({Text(depth - 1)} + {Text(depth - 1)})",
            2 => $"({Text(depth - 1)} * {_random.Next(-1, 4)})",
            3 =>
                $"{Text(depth - 1)}.{Pick("lower", "upper", "title", "capitalize", "swapcase", "strip", "lstrip", "rstrip")}()",
            4 => $"{Text(depth - 1)}.{Pick("strip", "lstrip", "rstrip")}({Text(0)})",
            5 => $"{Text(depth - 1)}.replace({Text(0)}, {Text(0)})",
            6 => $"{Text(depth - 1)}.replace({Text(0)}, {Text(0)}, {_random.Next(-1, 3)})",
            7 => $"{Text(depth - 1)}[{Integer(0)}]",
            8 or 9 => $"{Text(depth - 1)}[{Slice()}]",
            10 => $"{Text(0)}.join({_collections.Texts(depth - 1)})",
            11 => $"str({Ordered(depth - 1)})",
            12 => $"repr({Ordered(depth - 1)})",
            13 => Formatted(depth),
            14 => Percent(depth),
            15 => Template(depth),
            16 => $"{Text(depth - 1)}.{Pick("center", "ljust", "rjust", "zfill")}({_random.Next(0, 12)})",
            17 => $"{Text(depth - 1)}.{Pick("center", "ljust", "rjust")}({_random.Next(0, 12)}, '*')",
            18 => $"({Text(depth - 1)} if {Truth(depth - 1)} else {Text(depth - 1)})",
            19 => $"({Text(depth - 1)} {Pick("and", "or")} {Text(depth - 1)})",
            20 => $"format({Number(depth - 1)}, {Specification()})",
            21 => $"{Pick("hex", "oct", "bin", "chr")}({Integer(depth - 1)})",
            22 => $"{Text(depth - 1)}.{Pick("removeprefix", "removesuffix")}({Text(0)})",
            23 => $"{Pick("max", "min")}({_collections.Texts(depth - 1)})",
            24 => $"ascii({Text(depth - 1)})",
            _ => $"{_collections.Texts(depth - 1)}[{_random.Next(-2, 3)}]",
        };
    }

    public string Slice()
    {
        string Bound() => _random.Next(3) == 0 ? "" : _random.Next(-8, 9).ToString(CultureInfo.InvariantCulture);
        var step = _random.Next(3) switch
        {
            0 => "",
            1 => ":",
            _ => ":" + _random.Next(-3, 4),
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
        var echo = _random.Next(8) == 0 ? "=" : "";
        // Before 3.12, a field could not contain the quotes and backslashes of its string.
        var value = _random.Next(3) switch
        {
            0 => _random.Next(100).ToString(CultureInfo.InvariantCulture),
            1 => $"({_random.Next(20)} {Pick("+", "*", "/")} {_random.Next(1, 9)}.5)",
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
        return depth > 1 && _random.Next(2) == 0 ? $"({text} {Literal()})" : text;
    }

    private string Percent(int depth) =>
        _random.Next(3) switch
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

        return _random.Next(14) switch
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
            10 => $"{Pick("any", "all", "bool")}({_collections.List(depth - 1)})",
            11 =>
                $"isinstance({Any(depth - 1)}, {Pick("int", "str", "(int, float)", "list", "dict", "bool", "type(None)")})",
            12 => $"({Number(depth - 1)} < {Number(depth - 1)} <= {Number(depth - 1)})",
            _ =>
                $"({Pick(_collections.List(depth - 1), _collections.Tuple(depth - 1), _collections.Set(depth - 1))} {Pick("<", "<=", "==", ">")} {Pick(_collections.List(depth - 1), _collections.Tuple(depth - 1), _collections.Set(depth - 1))})",
        };
    }

    private string Container(int depth) =>
        Pick(
            _collections.List(depth),
            _collections.Tuple(depth),
            _collections.Dictionary(depth),
            _collections.Set(depth),
            Text(depth),
            "range(10)"
        );

    private string Sized(int depth) =>
        Pick(
            _collections.List(depth),
            Text(depth),
            _collections.Dictionary(depth),
            _collections.Set(depth),
            _collections.Tuple(depth),
            "range(3, 30, 4)"
        );

    // Without sets, whose order differs from run to run.
    private string Ordered(int depth) =>
        _random.Next(6) switch
        {
            0 => Number(depth),
            1 => Text(depth),
            2 => _collections.List(depth),
            3 => _collections.Tuple(depth),
            4 => _collections.Dictionary(depth),
            _ => Truth(depth),
        };
}
