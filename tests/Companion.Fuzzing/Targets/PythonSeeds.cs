namespace Companion.Fuzzing.Targets;

/// <summary>The Python constructs of settings files.</summary>
internal static class PythonSeeds
{
    private const string Cases = "tests/Companion.Simulations.Tests/Oracles/django-cases.jsonl.gz";

    public static IEnumerable<string> Files =>
        Corpus
            .Lines(Cases)
            .SelectMany(line => line.GetProperty("files").EnumerateObject())
            .Where(file => file.Name.EndsWith(".py", StringComparison.Ordinal))
            .Select(file => file.Value.GetString()!)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Constructs that the files do not contain.</summary>
    public static IReadOnlyList<string> Programs { get; } =
    [
        "import foo\nif foo.a:\n    X = [1]\nelse:\n    X = (1, 2)\nX.append(1)\n",
        "import foo\nfor x in foo.y:\n    if x:\n        break\n    X = {x: 1}\nelse:\n    X = x\n",
        "import foo\ntry:\n    X = foo.x\n    Y = X[0]\nexcept (KeyError, ValueError) as e:\n    X = str(e)\nfinally:\n    Z = 1\n",
        "def f(a, /, b=1, *c, d, **e):\n    global X\n    X = a\n    return lambda: (yield_ := b)\nY = f(1, d=2)()\n",
        "class A(Exception):\n    b: int = 1\n    def c(self): pass\nX = A.b\nraise A('x') from None\n",
        "X = [y := 1, *range(3)]\nA, *B = X\nC = {**{'a': 1}, 'b': {1, 2}}\ndel X[::2]\nX[1:2] = 'ab'\n",
        "X = f'{1!r:>{2}} {{}} {X=}' rf'\\d{1}' 'a' \"b\" '''c\nd'''\nY = b'\\x00' b'a'\nZ = '%s %(a)d' % 1\n",
        "while X < 10:\n    X += 1\n    continue\nX = 0x1F + 0b1 + 0o7 + 1_000 + 1.5e3 + 1j\nassert X, 'no'\n",
        "match x:\n    case [1, *_] if y: pass\n    case {'a': A(b=1)} | None: X = 1\nwith open('a') as f, g: X = f.read()\n",
        "import environ, dj_database_url\nfrom decouple import config, Csv\nenv = environ.Env(A=(bool, False))\nenv.read_env()\n"
            + "A = env('A')\nB = env.list('B', default=[])\nC = dj_database_url.config(default='postgres://a:b@c:1/d?e=f')\n"
            + "D = config('D', cast=Csv())\n",
        "import json, copy, os\nfrom pathlib import Path\nX = json.loads('[1, {\"a\": null}]')\nY = copy.deepcopy(X)\n"
            + "Z = Path(__file__).resolve().parent.parent / 'a'\nW = os.path.join(Z, *X)\nglobals()['V'] = sorted(X, key=str)\n",
        "X = (x for x in [1, 2] if x for y in 'ab')\nY = list(map(lambda z: z ** 2, X))\nZ = '{0:>5} {a!r}'.format(1, a=2)\n",
        "async def f():\n    await x\n    async with a as b: pass\n@f\ndef g(): yield 1\n",
    ];

    public static IReadOnlyList<string> Words { get; } =
    [
        .. "if elif else: for while in not and or is None True False def return class import from as try: except finally: with".Split(
            ' '
        ),
        .. "raise del pass break continue lambda yield global nonlocal assert async await match case __file__ foo os env".Split(
            ' '
        ),
        .. "( ) [ ] { } : , ; = == != := += ** * // . ... -> @ ' \" ''' \"\"\" f' rf\" b' {x!r} {1:>2} \\ \\x \\N{ # ! $ 0 0x 1_ 1e9".Split(
            ' '
        ),
        "\n",
        "\n    ",
        "\n        ",
        "\t",
        "\r\n",
        "if x:\n    ",
        "import foo\n",
        "from .settings import *\n",
        "X = ",
        "X.append(X)\n",
        "foo.x",
        " * 10**9",
        "while True: ",
        "def f(): return f()\n",
    ];
}
