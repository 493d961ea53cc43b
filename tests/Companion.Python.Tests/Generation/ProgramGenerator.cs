namespace Companion.Python.Tests.Generation;

/// <summary>Writes random programs that always terminate, from a seed.</summary>
internal sealed class ProgramGenerator(int seed)
{
    private static readonly string[] InPlace =
    [
        "C += [A]",
        "C += 'ab'",
        "C *= 2",
        "C += (1,)",
        "D |= {'m': 2}",
        "E |= {4}",
        "A **= 2",
        "A //= 3",
        "A %= 7",
        "A -= 1",
    ];

    private static readonly string[] ListCalls =
    [
        "C.append(A)",
        "C.insert(0, A)",
        "C.extend('xy')",
        "C.reverse()",
        "C.pop()",
        "C.clear()",
        "C.remove(1)",
        "C.insert(-1, B)",
    ];

    private static readonly string[] DictionaryChanges =
    [
        "D['x'] = A",
        "D.update(y=1)",
        "D.pop('k', None)",
        "D.setdefault('l', []).append(1)",
        "del D['k']",
        "D[A] = B",
        "D.update({'q': 2})",
    ];

    private static readonly string[] ListChanges =
    [
        "C.sort()",
        "C.sort(key=str)",
        "C.sort(reverse=True, key=str)",
        "C[0] = A",
        "C[1:2] = [9, 8]",
        "C[::2] = [0] * len(C[::2])",
        "del C[0]",
        "del C[::2]",
    ];

    private static readonly string[] Unpackings =
    [
        "A, F = F, A",
        "A, *F = [1, 2, 3]",
        "(A, [F, B]) = 1, (2, 'b')",
        "A = F = []",
        "A, F = C",
        "*A, F = 'xyz'",
    ];

    private static readonly string[] Failures =
    [
        "assert A",
        "assert C, 'empty'",
        "raise ValueError('v')",
        "raise KeyError('k')",
        "raise TypeError",
        "F = D['missing']",
        "F = 1 // 0",
        "F = int('x')",
        "F = undefined_name",
    ];

    private readonly Random _random = new(seed);
    private readonly ExpressionGenerator _expressions = new(seed + 1);
    private int _functions;
    private int _loops;

    /// <summary>The names that the programs assign.</summary>
    public static readonly string[] Names = ["A", "B", "C", "D", "E", "F"];

    public string Program()
    {
        _functions = 0;
        _loops = 0;
        return "A = 1\nB = 'text'\nC = [3, 1, 2]\nD = {'k': 1}\nE = {1}\nF = None\n"
            + string.Concat(Enumerable.Range(0, _random.Next(2, 7)).Select(_ => Guarded()));
    }

    // Most programs would end at their first error; these record the error and continue.
    private string Guarded() =>
        _random.Next(4) == 0
            ? Statement(0, 3, inFunction: false, inLoop: false)
            : "try:\n"
                + string.Concat(
                    Enumerable
                        .Range(0, _random.Next(1, 3))
                        .Select(_ => Statement(1, 3, inFunction: false, inLoop: false))
                )
                + "except Exception as error:\n    F = (type(error).__name__, str(error))\n";

    private string Pick(params string[] options) => options[_random.Next(options.Length)];

    private string Block(int indent, int depth, bool inFunction, bool inLoop) =>
        string.Concat(
            Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Statement(indent + 1, depth - 1, inFunction, inLoop))
        );

    private string Value() =>
        _random.Next(8) switch
        {
            0 => Pick("A", "B", "C", "D", "E", "F"),
            1 => Pick(
                "len(C)",
                "C[:]",
                "B.upper()",
                "str(A)",
                "[*C]",
                "dict(D)",
                "C[0]",
                "D.get('k')",
                "sorted(E)",
                "(A, B)"
            ),
            2 => _expressions.Number(2),
            3 => _expressions.Text(2),
            4 => _expressions.Truth(2),
            5 => Pick(
                "C + [A]",
                "B * 2",
                "A == 1",
                "B in D",
                "[x for x in C if x]",
                "{**D, 'z': A}",
                "f\"{A}-{B}\"",
                "A if B else C"
            ),
            _ => _expressions.Any(2),
        };

    private string Statement(int indent, int depth, bool inFunction, bool inLoop)
    {
        var pad = new string(' ', indent * 4);
        var name = Pick(Names);
        if (depth <= 0)
        {
            return pad + Simple(name, inFunction, inLoop) + "\n";
        }

        switch (_random.Next(16))
        {
            case 0 or 1:
                var other = _random.Next(2) == 0 ? $"{pad}else:\n{Block(indent, depth, inFunction, inLoop)}" : "";
                var middle =
                    _random.Next(3) == 0 ? $"{pad}elif {Value()}:\n{Block(indent, depth, inFunction, inLoop)}" : "";
                return $"{pad}if {Value()}:\n{Block(indent, depth, inFunction, inLoop)}{middle}{other}";
            case 2 or 3:
                var target = Pick("x", "A", "F", "x, *y");
                var source =
                    target == "x, *y"
                        ? "['abc', (1, 2)]"
                        : Pick("range(4)", "C[:3]", "'abc'", "list(D)", "[A, B]", "enumerate('ab')", "zip('ab', C)");
                var rest = _random.Next(3) == 0 ? $"{pad}else:\n{Block(indent, depth, inFunction, inLoop)}" : "";
                return $"{pad}for {target} in {source}:\n{Block(indent, depth, inFunction, inLoop: true)}{rest}";
            case 4:
                var counter = $"w{_loops++}";
                return $"{pad}{counter} = 0\n{pad}while {counter} < {_random.Next(1, 4)}:\n{pad}    {counter} += 1\n{Block(indent, depth, inFunction, inLoop: true)}";
            case 5 or 6:
                var type = Pick(
                    "Exception",
                    "ValueError",
                    "(TypeError, KeyError)",
                    "LookupError as e",
                    "ZeroDivisionError",
                    "ArithmeticError as e"
                );
                var handler = $"{pad}except {type}:\n{Block(indent, depth, inFunction, inLoop)}";
                var otherwise = _random.Next(3) == 0 ? $"{pad}else:\n{Block(indent, depth, inFunction, inLoop)}" : "";
                var final = _random.Next(3) == 0 ? $"{pad}finally:\n{Block(indent, depth, false, false)}" : "";
                return $"{pad}try:\n{Block(indent, depth, inFunction, inLoop)}{handler}{otherwise}{final}";
            case 7 or 8 when !inFunction && !inLoop:
                return Function(indent, depth, pad, name);
            default:
                return pad + Simple(name, inFunction, inLoop) + "\n";
        }
    }

    private string Function(int indent, int depth, string pad, string name)
    {
        var function = $"f{_functions++}";
        var parameters = Pick("", "p", "p, q=2", "*args", "p, *, q=1", "p=1, **kw", "p, /, q=3");
        var call = parameters switch
        {
            "" => Pick("", "1"),
            "p" => Pick("A", "p=B", "", "1, 2"),
            "p, q=2" => Pick("A", "A, B", "q=1, p=2", "*C[:2]"),
            "*args" => Pick("", "A, B", "*C"),
            "p, *, q=1" => Pick("A", "A, q=2", "A, 2"),
            "p=1, **kw" => Pick("", "p=2", "z=3", "**D"),
            _ => Pick("A", "A, 1", "p=1", "A, q=2"),
        };
        var global = _random.Next(3) == 0 ? $"{pad}    global {Pick(Names)}\n" : "";
        var body =
            $"{pad}def {function}({parameters}):\n{global}{Block(indent, depth, inFunction: true, inLoop: false)}{pad}    return {Pick("A", "locals and 1", "len(C)", "None", "C.append(4)")}\n";
        return $"{body}{pad}{name} = {function}({call})\n";
    }

    private string Simple(string name, bool inFunction, bool inLoop) =>
        _random.Next(24) switch
        {
            0 => $"{name} = {name}",
            1 => $"A += {_expressions.Number(1)}",
            2 => $"B += {_expressions.Text(1)}",
            3 => Pick(InPlace),
            4 => Pick(ListCalls),
            5 => Pick(DictionaryChanges),
            6 => Pick(ListChanges),
            7 => Pick("E.add(A)", "E.discard(1)", "E.update([5, 6])", "E.remove(1)"),
            8 => Pick(Unpackings),
            9 => Pick(Failures),
            10 when inLoop => Pick("break", "continue"),
            11 when inLoop => "if A:\n".Replace("\n", " ", StringComparison.Ordinal) + Pick("break", "continue"),
            12 when inFunction => "return " + Pick("A", "B", "C", "1"),
            13 => $"F = (lambda a, b=2: (a, b))({Pick("1", "1, 3", "b=1, a=0")})",
            14 => "if (n := len(C)) > 2: F = n",
            15 => Pick("F = [a := 1, a + 1]", "F: int = 3", "G = 1; F = G", "F = \\\n  2"),
            _ => $"{name} = {Value()}",
        };
}
