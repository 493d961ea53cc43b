namespace Companion.Simulations.Tests.Settings;

/// <summary>Settings that are made to be long, deep or without end.</summary>
internal static class HostileSettings
{
    private static readonly Dictionary<string, (int Size, Func<int, string> Text)> GrowingTexts = new(
        StringComparer.Ordinal
    )
    {
        ["open parentheses"] = (50_000, size => "X = " + Repeat("(", size)),
        ["closed parentheses"] = (25_000, size => "X = " + Repeat("(", size) + "1" + Repeat(")", size)),
        ["open lists"] = (50_000, size => "X = " + Repeat("[", size)),
        ["closed lists"] = (25_000, size => "X = " + Repeat("[", size) + Repeat("]", size)),
        ["open dicts"] = (25_000, size => "X = " + Repeat("{1:", size)),
        ["brackets of all kinds"] = (25_000, size => Repeat("([{", size)),
        ["closing brackets"] = (50_000, size => Repeat(")", size)),
        ["not not"] = (25_000, size => "X = " + Repeat("not ", size) + "1"),
        ["minus minus"] = (50_000, size => "X = " + Repeat("-", size) + "1"),
        ["attributes"] = (25_000, size => "import os\nX = os" + Repeat(".a", size)),
        ["calls of calls"] = (25_000, size => "X = f" + Repeat("()", size)),
        ["items of items"] = (25_000, size => "X = f" + Repeat("[0]", size)),
        ["a sum"] = (25_000, size => "X = " + Repeat("1 + ", size) + "1"),
        ["a sum of strings"] = (10_000, size => "X = " + Repeat("'a' + ", size) + "'b'"),
        ["a tower of powers"] = (25_000, size => "X = " + Repeat("2 ** ", size) + "1"),
        ["and and"] = (25_000, size => "X = " + Repeat("1 and ", size) + "1"),
        ["comparisons"] = (25_000, size => "X = " + Repeat("1 < ", size) + "2"),
        ["conditions in one expression"] = (10_000, size => "X = " + Repeat("1 if 0 else ", size) + "1"),
        ["lambdas"] = (10_000, size => "X = " + Repeat("lambda: ", size) + "1"),
        ["walruses"] = (10_000, size => "X = " + Repeat("(y := ", size)),
        ["elif"] = (5_000, size => "if 0:\n    X = 0\n" + Repeat("elif 0:\n    X = 1\n", size)),
        ["elif on what is not known"] = (
            50,
            size => "import foo\nif foo.a:\n    X = 0\n" + Repeat("elif foo.b:\n    X = 1\n", size)
        ),
        ["if on what is not known"] = (5_000, size => "import foo\nX = 1\n" + Repeat("if foo.b:\n    X = 2\n", size)),
        // The indentation makes the text grow with the square of the depth.
        ["blocks in blocks"] = (
            60_000,
            size =>
                string.Concat(
                    Enumerable.Range(0, (int)Math.Sqrt(size)).Select(depth => new string(' ', depth) + "if 1:\n")
                )
        ),
        ["fields of an f-string"] = (10_000, size => "x = 1\nX = f'" + Repeat("{x}", size) + "'"),
        ["f-strings in f-strings"] = (10_000, size => "X = " + Repeat("f'{", size) + "1" + Repeat("}'", size)),
        ["fields in specifications"] = (10_000, size => "X = f'" + Repeat("{1:", size) + Repeat("}", size) + "'"),
        ["open fields"] = (25_000, size => "X = f'" + Repeat("{", size) + "'"),
        ["strings that do not end"] = (25_000, size => Repeat("'a\n", size)),
        ["a text that does not end"] = (50_000, size => "X = '''" + Repeat("a\n", size)),
        ["adjacent strings"] = (25_000, size => "X = " + Repeat("'a' ", size)),
        ["escapes"] = (25_000, size => "X = '" + Repeat("\\x41", size) + "'"),
        ["lines that go on"] = (50_000, size => "X = 1" + Repeat("\\\r\n", size) + "\n"),
        ["a decimal number"] = (50_000, size => "X = " + Repeat("9", size)),
        ["a hexadecimal number"] = (50_000, size => "X = 0x" + Repeat("f", size)),
        ["digits behind the point"] = (50_000, size => "X = 1." + Repeat("9", size)),
        ["empty lines"] = (100_000, size => Repeat("\n", size)),
        ["carriage returns"] = (100_000, size => Repeat("\r", size)),
        ["comments"] = (25_000, size => Repeat("# comment\n", size)),
        ["assignments"] = (10_000, size => Repeat("X = 1\n", size)),
        ["semicolons"] = (10_000, size => Repeat("X = 1;", size)),
        ["targets"] = (10_000, size => Repeat("X = ", size) + "1"),
        ["names"] = (5_000, size => Numbered("X{0} = {0}\n", size)),
        ["items of a tuple"] = (25_000, size => "X = " + Repeat("1,", size)),
        ["entries of a dict"] = (5_000, size => "X = {" + Numbered("'{0}': {0},", size) + "}"),
        ["keys that could share a hash"] = (5_000, size => "X = {" + Numbered("{0} * (2 ** 61 - 1),", size) + "}"),
        ["bytes of one length"] = (5_000, size => "X = {" + Numbered("b'{0:D6}',", size) + "}"),
        ["functions as keys"] = (2_500, size => $"X = {{(lambda: 1): 1 for i in range({size})}}"),
        ["arguments"] = (2_500, size => "X = dict(" + Numbered("a{0}=1,", size) + ")"),
        ["parameters"] = (
            2_500,
            size => "def f(" + Numbered("a{0}=1,", size) + "): pass\nX = f(" + Numbered("a{0}=2,", size) + ")"
        ),
        ["unpacked arguments"] = (
            2_500,
            size => $"D = {{str(i): i for i in range({size})}}\ndef f(**k): return k\nX = f(**D)"
        ),
        ["functions"] = (2_500, size => Numbered("def f{0}(): return {0}\n", size)),
        ["calls"] = (5_000, size => "def f(): return 1\n" + Repeat("X = f()\n", size)),
        ["decorators"] = (5_000, size => Repeat("@x\n", size) + "def f(): pass\n"),
        ["clauses of a comprehension"] = (2_500, size => "X = [1 " + Repeat("for x in [1] ", size) + "]"),
        ["imports"] = (5_000, size => Repeat("import os\n", size)),
        ["cases"] = (5_000, size => "match x:\n" + Repeat("    case 1:\n        X = 1\n", size)),
        ["appending"] = (5_000, size => "X = []\n" + Repeat("X.append(1)\n", size)),
        ["formatting"] = (5_000, size => "X = '" + Repeat("{}", size) + "'.format(" + Repeat("1,", size) + ")"),
        ["per cent"] = (5_000, size => "X = '" + Repeat("%s", size) + "' % (" + Repeat("1,", size) + ")"),
        ["JSON"] = (25_000, size => "import json\nX = json.loads('" + Repeat("[", size) + "')"),
        ["a value of lists in lists"] = (2_500, size => $"X = []\nfor i in range({size}):\n    X = [X]\n"),
        ["names of one long list"] = (2_500, size => "A = [0] * 100000\n" + Numbered("X{0} = A\n", size)),
        ["catching"] = (2_500, size => Repeat("try:\n    1 / 0\nexcept Exception as e:\n    X = str(e)\n", size)),
    };

    private static readonly Dictionary<string, string> EndlessTexts = new(StringComparer.Ordinal)
    {
        ["a loop"] = "while True:\n    pass\n",
        ["a loop that makes lists"] = "while 1:\n    X = [1, 2, 3] * 1000\n",
        ["a loop that catches"] =
            "while True:\n    try:\n        raise ValueError\n    except ValueError:\n        X = 1\n",
        ["a loop on what is not known"] = "import foo\nwhile True:\n    if foo.a:\n        break\n    X = 1\n",
        ["loops on what is not known"] =
            "import foo\n"
            + string.Concat(Enumerable.Range(0, 18).Select(depth => new string(' ', depth) + "while foo.a:\n"))
            + new string(' ', 18)
            + "X = 1\n",
        ["a recursive function"] = "def f(x):\n    return f(x + 1)\nX = f(1)\n",
        ["a doubly recursive function"] = "def f(x):\n    return f(x - 1) + f(x - 1) if x else 1\nX = f(60)\n",
        ["paths that double"] =
            "import foo\ndef f(x):\n    if foo.a:\n        return f(x + 1)\n    if foo.b:\n        return f(x + 2)\nX = f(1)\n",
        ["a long string"] = "X = 'a' * 10**9\n",
        ["a long list"] = "X = [0] * 10**9\nY = [[0] * 100000] * 100000\n",
        ["a power of a power"] = "X = 10**10**10\n",
        ["squares of squares"] = "X = 2\nwhile True:\n    X = X * X\n",
        ["a far shift"] = "X = 1 << 10**18\n",
        ["a long range"] = "X = list(range(10**18))\nY = sum(range(10**18))\nZ = any(x < 0 for x in range(10**18))\n",
        ["wide fields"] =
            "X = '%1000000000d' % 1\nY = f'{1:1000000000}'\nZ = 'a'.center(10**9)\nW = '%.1000000000f' % 1\n",
        ["a long text joined"] = "X = ','.join(['a' * 100000] * 10000)\n",
        ["products of large numbers"] = "X = (1 << 65000) - 1\nwhile True:\n    Y = X * X // X\n",
        ["large numbers in decimal"] = "X = (1 << 14000) - 1\nwhile True:\n    Y = str(X)\n",
        ["a list that holds itself"] = "X = []\nX.append(X)\nY = str(X)\nZ = X == [X]\nW = {'a': X}\nW['b'] = W\n",
        ["two lists that hold themselves"] = "X = []\nX.append(X)\nY = []\nY.append(Y)\nZ = X == Y\n",
        ["a tuple that doubles"] = Doubling("X = ()", "X = (X, X)", "Y = {X: 1}"),
        ["a tuple that doubles, alone"] = Doubling("X = ()", "X = (X, X)", ""),
        ["lists that double, compared"] = Doubling("X, Y = [], []", "X, Y = [X, X], [Y, Y]", "Z = X == Y"),
        ["a list that doubles, as text"] = Doubling("X = []", "X = [X, X]", "Y = str(X)"),
        ["a list that doubles, copied"] = Doubling(
            "import copy, json\nX = []",
            "X = [X, X]",
            "Y = copy.deepcopy(X), json.dumps(X)"
        ),
        ["a tuple that doubles, given away"] = Doubling("import foo\nX = ()", "X = (X, X)", "foo.f(X)"),
        ["iterators of iterators"] = "X = [1]\nfor i in range(50000):\n    X = map(str, X)\nY = list(X)\n",
        ["generators of generators"] = "X = [1]\nfor i in range(50000):\n    X = (x for x in X)\nY = list(X)\n",
        ["functions of functions"] =
            "X = lambda: 1\nfor i in range(50000):\n    X = (lambda f: lambda: f())(X)\nY = X()\n",
        ["comparing long lists"] = "X = [1] * 200000\nY = [1] * 200000\nwhile X == Y:\n    pass\n",
        ["comparing what is not known"] = "import foo\nX = [foo.x] * 200000\nY = [foo.y] * 200000\nZ = X == Y\n",
        ["searching a long text"] = "X = 'a' * 1000000\nwhile True:\n    'ab' in X\n",
        ["copying a long list"] = "X = [1] * 200000\nwhile True:\n    Y = X[:]\n",
        ["sets of a long list"] = "X = set(range(200000))\nwhile True:\n    Y = X & X\n",
        ["taking a long list apart"] = "X = list(range(200000))\nwhile True:\n    A, *B = X\n",
        ["a long list as arguments"] = "X = list(range(100000))\ndef f(*a): pass\nwhile True:\n    f(*X)\n",
        ["removing from a dict"] = "X = dict.fromkeys(range(100000))\nfor i in range(100000):\n    del X[i]\n",
        ["a long path"] =
            "from pathlib import Path\nX = Path('/a' + '/b' * 100000)\nwhile True:\n    Y = X.parent / 'x', X.parts\n",
        ["writes through what is not known"] =
            "import foo\n"
            + string.Concat(
                Enumerable.Range(0, 2000).Select(at => $"X{at} = [{at}]\nif foo.x:\n    X{at} = [0]\nX{at}.append(1)\n")
            ),
        ["doubts in one try"] =
            "import foo\ntry:\n" + Numbered("    X{0} = foo.x{0}\n", 5000) + "except ValueError:\n    X = 1\n",
    };

    /// <summary>Texts that grow with a size: each is to be work in proportion to it.</summary>
    public static IReadOnlyDictionary<string, (int Size, Func<int, string> Text)> Growing => GrowingTexts;

    /// <summary>Programs that never end, or make more than there is room for.</summary>
    public static IReadOnlyDictionary<string, string> Endless => EndlessTexts;

    public static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Doubling(string first, string step, string last) =>
        $"{first}\nfor i in range(70):\n    {step}\n{last}\n";

    private static string Numbered(string format, int count) =>
        string.Concat(Enumerable.Range(1, count).Select(number => string.Format(format, number)));
}
