using System.Numerics;
using Companion.Python.Evaluation;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>The names that need no import.</summary>
internal static class BuiltInFunctions
{
    private static readonly Dictionary<string, PythonValue> All = Make();

    private static readonly HashSet<string> Orderless = ["any", "all", "sorted", "min", "max", "set", "frozenset"];

    public static PythonValue? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>Whether the order of the items that the function is given does not matter to its result.</summary>
    public static bool IgnoresOrder(PythonValue function) =>
        function switch
        {
            PythonBuiltIn builtIn => Orderless.Contains(builtIn.Name),
            PythonType type => Orderless.Contains(type.Name) && type.Body is null,
            _ => false,
        };

    private static Dictionary<string, PythonValue> Make()
    {
        var names = new Dictionary<string, PythonValue> { ["Ellipsis"] = PythonEllipsis.Value };
        PythonType[] types =
        [
            PythonTypes.Object,
            PythonTypes.Integer,
            PythonTypes.Bool,
            PythonTypes.Float,
            PythonTypes.Text,
            PythonTypes.Bytes,
            PythonTypes.List,
            PythonTypes.Tuple,
            PythonTypes.Dictionary,
            PythonTypes.Set,
            PythonTypes.FrozenSet,
            PythonTypes.Range,
            PythonTypes.Slice,
            PythonTypes.Type,
        ];
        foreach (var type in types.Concat(PythonTypes.Exceptions))
        {
            names.Add(type.Name, type);
        }

        names.Add("IOError", PythonTypes.Exception("OSError"));
        names.Add("EnvironmentError", PythonTypes.Exception("OSError"));
        foreach (var function in Functions())
        {
            names.Add(function.Name, function);
        }

        string[] others =
        [
            "__import__",
            "bytearray",
            "breakpoint",
            "callable",
            "classmethod",
            "compile",
            "complex",
            "delattr",
            "eval",
            "exec",
            "hash",
            "id",
            "input",
            "issubclass",
            "memoryview",
            "property",
            "staticmethod",
            "super",
            "aiter",
            "anext",
            "help",
            "exit",
            "quit",
            "copyright",
            "credits",
            "license",
            "setattr",
            "NotImplemented",
            "dir",
        ];
        foreach (var name in others)
        {
            names.TryAdd(name, new PythonBuiltIn(name, Unsimulated(name)));
        }

        return names;
    }

    // What may do anything takes hold of the module's names.
    private static BuiltInFunction Unsimulated(string name) =>
        (interpreter, _) =>
        {
            if (name is "exec" or "eval" or "setattr" or "delattr" or "compile")
            {
                interpreter.DoubtModule($"'{name}' is not evaluated");
            }

            throw new UnknowableException($"'{name}' is not evaluated");
        };

    private static IEnumerable<PythonBuiltIn> Functions() =>
        [
            new("abs", Abs),
            new("all", (i, a) => Quantify(i, a, "all", stopsAt: false)),
            new("any", (i, a) => Quantify(i, a, "any", stopsAt: true)),
            new("ascii", (_, a) => Known.Of(Representation.Ascii(a.Exactly("ascii", 1, 1)[0]))),
            new("bin", (_, a) => InBase(a, "bin", "0b", 1)),
            new("callable", Callable),
            new("chr", Chr),
            new("dir", Dir),
            new("divmod", DivMod),
            new("enumerate", Enumerate),
            new("filter", Filter),
            new("format", Format),
            new("getattr", GetAttribute),
            new("globals", (_, _) => throw new UnknowableException("'globals' is not evaluated here")),
            new("hasattr", HasAttribute),
            new("hex", (_, a) => InBase(a, "hex", "0x", 4)),
            new("isinstance", IsInstance),
            new("issubclass", IsSubclass),
            new("iter", Iter),
            new("len", Length),
            new("locals", (_, _) => throw new UnknowableException("'locals' is not evaluated here")),
            new("map", Map),
            new("max", (i, a) => Extreme(i, a, "max", ComparisonOperator.Greater)),
            new("min", (i, a) => Extreme(i, a, "min", ComparisonOperator.Less)),
            new("next", Next),
            new("oct", (_, a) => InBase(a, "oct", "0o", 3)),
            new("open", ProjectFiles.Open),
            new("ord", Ord),
            new("pow", Pow),
            new("print", (_, _) => Known.None, TakesUndetermined: true),
            new("repr", (_, a) => Known.Of(Representation.Repr(a.Exactly("repr", 1, 1)[0]))),
            new("reversed", Reversed),
            new("round", Rounding.Round),
            new("sorted", Sorted),
            new("sum", Sum),
            new("vars", (_, _) => throw new UnknowableException("'vars' is not evaluated here")),
            new("zip", Zip),
        ];

    private static PythonValue Abs(Interpreter interpreter, Arguments arguments) =>
        arguments.Exactly("abs", 1, 1)[0] switch
        {
            PythonFloat real => Known.Of(Math.Abs(real.Value)),
            PythonTimeDelta delta => new PythonTimeDelta(BigInteger.Abs(delta.Microseconds)),
            var value when Numbers.IsInteger(value) => Known.Of(BigInteger.Abs(Numbers.Integer(value))),
            var value => throw Errors.Type($"bad operand type for abs(): '{PythonTypes.NameOf(value)}'"),
        };

    private static PythonValue Quantify(Interpreter interpreter, Arguments arguments, string name, bool stopsAt)
    {
        UnknowableException? unknown = null;
        foreach (var item in interpreter.Iterate(arguments.Exactly(name, 1, 1)[0]))
        {
            interpreter.Meter.Step();
            try
            {
                if (Truth.Of(item) == stopsAt)
                {
                    return Known.Of(stopsAt);
                }
            }
            catch (UnknowableException exception)
            {
                unknown ??= exception;
            }
        }

        return unknown is null ? Known.Of(!stopsAt) : throw unknown;
    }

    private static PythonString InBase(Arguments arguments, string name, string prefix, int radixBits)
    {
        var value = arguments.Exactly(name, 1, 1)[0];
        if (!Numbers.IsInteger(value))
        {
            throw Errors.Type($"'{PythonTypes.NameOf(value)}' object cannot be interpreted as an integer");
        }

        var integer = Numbers.Integer(value);
        return Known.Of(
            (integer.Sign < 0 ? "-" : string.Empty) + prefix + Bases.Write(BigInteger.Abs(integer), radixBits)
        );
    }

    private static PythonValue Callable(Interpreter interpreter, Arguments arguments) =>
        arguments.Exactly("callable", 1, 1)[0] is PythonShim
            ? throw new UnknowableException("'callable' is not evaluated for the object")
            : Known.Of(arguments.Positional[0] is PythonFunction or PythonBuiltIn or PythonMethod or PythonType);

    private static PythonValue Chr(Interpreter interpreter, Arguments arguments)
    {
        var value = arguments.Exactly("chr", 1, 1)[0];
        if (!Numbers.IsInteger(value))
        {
            throw Errors.Type($"'{PythonTypes.NameOf(value)}' object cannot be interpreted as an integer");
        }

        var integer = Numbers.Integer(value);
        if (integer < int.MinValue || integer > int.MaxValue)
        {
            throw Errors.Of("OverflowError", "Python int too large to convert to C int");
        }

        if (integer.Sign < 0 || integer > 0x10FFFF)
        {
            throw Errors.Value("chr() arg not in range(0x110000)");
        }

        return integer >= 0xD800 && integer <= 0xDFFF
            ? throw new UnknowableException("a lone surrogate is not evaluated")
            : Known.Of(char.ConvertFromUtf32((int)integer));
    }

    private static PythonValue Dir(Interpreter interpreter, Arguments arguments) =>
        throw new UnknowableException("'dir' is not evaluated");

    private static PythonValue DivMod(Interpreter interpreter, Arguments arguments)
    {
        var values = arguments.Exactly("divmod", 2, 2);
        if (!Numbers.IsNumber(values[0]) || !Numbers.IsNumber(values[1]))
        {
            throw Errors.Type(
                $"unsupported operand type(s) for divmod(): '{PythonTypes.NameOf(values[0])}' and '{PythonTypes.NameOf(values[1])}'"
            );
        }

        if (values[0] is PythonFloat || values[1] is PythonFloat)
        {
            var (one, two) = (Numbers.Float(values[0]), Numbers.Float(values[1]));
            if (two == 0)
            {
                throw Errors.Of("ZeroDivisionError", "float divmod()");
            }

            var (quotient, rest) = FloatArithmetic.DivideWithRest(one, two);
            return Known.Tuple(Known.Of(quotient), Known.Of(rest));
        }

        const string ByZero = "integer division or modulo by zero";
        var (left, right) = (Numbers.Integer(values[0]), Numbers.Integer(values[1]));
        return Known.Tuple(
            Known.Of(IntegerArithmetic.FloorDivide(left, right, ByZero)),
            Known.Of(IntegerArithmetic.Modulo(left, right, ByZero))
        );
    }

    private static PythonIterator Iterator(string type, IEnumerable<PythonValue> items) =>
        new(type, items.GetEnumerator());

    private static PythonValue Enumerate(Interpreter interpreter, Arguments arguments)
    {
        var values = arguments.Bind("enumerate", 1, "iterable", "start");
        var start =
            values[1] is null ? BigInteger.Zero
            : Numbers.IsInteger(values[1]!) ? Numbers.Integer(values[1]!)
            : throw Errors.Type($"'{PythonTypes.NameOf(values[1]!)}' object cannot be interpreted as an integer");
        var items = interpreter.IterateOrdered(values[0]!);
        return Iterator("enumerate", items.Select((item, at) => (PythonValue)Known.Tuple(Known.Of(start + at), item)));
    }

    private static PythonValue Filter(Interpreter interpreter, Arguments arguments)
    {
        var values = arguments.Exactly("filter", 2, 2);
        var items = interpreter.IterateOrdered(values[1]);
        return Iterator(
            "filter",
            items.Where(item =>
            {
                interpreter.Meter.Step();
                return Truth.Of(values[0] is PythonNone ? item : interpreter.Call(values[0], new Arguments(item)));
            })
        );
    }

    private static PythonValue Map(Interpreter interpreter, Arguments arguments)
    {
        if (arguments.Positional.Count < 2)
        {
            throw Errors.Type("map() must have at least two arguments.");
        }

        var function = arguments.Positional[0];
        var sources = arguments.Positional.Skip(1).Select(interpreter.IterateOrdered).ToList();
        return Iterator(
            "map",
            Rows(interpreter, sources, isStrict: false)
                .Select(row => interpreter.Call(function, new Arguments(row, [])))
        );
    }

    private static PythonValue Zip(Interpreter interpreter, Arguments arguments)
    {
        var strict = arguments.Named.Count == 0 ? null : arguments.Keyword("strict");
        if (arguments.Named.Count > 0 && (strict is null || arguments.Named.Count > 1))
        {
            throw Errors.Type($"zip() got an unexpected keyword argument '{arguments.Named[0].Name}'");
        }

        foreach (var (value, at) in arguments.Positional.Select((value, at) => (value, at)))
        {
            if (value is PythonNone or PythonInteger or PythonBool or PythonFloat or PythonFunction or PythonPath)
            {
                throw Errors.Type($"'{PythonTypes.NameOf(value)}' object is not iterable");
            }
        }

        var sources = arguments.Positional.Select(interpreter.IterateOrdered).ToList();
        var isStrict = strict is not null && Truth.Of(strict);
        return Iterator("zip", Rows(interpreter, sources, isStrict).Select(row => (PythonValue)Known.Tuple(row)));
    }

    private static IEnumerable<IReadOnlyList<PythonValue>> Rows(
        Interpreter interpreter,
        List<IEnumerable<PythonValue>> sources,
        bool isStrict
    )
    {
        var enumerators = sources.ConvertAll(source => source.GetEnumerator());
        while (enumerators.Count > 0)
        {
            interpreter.Meter.Step();
            var row = new List<PythonValue>(enumerators.Count);
            for (var at = 0; at < enumerators.Count; at++)
            {
                if (!enumerators[at].MoveNext())
                {
                    if (isStrict && at > 0)
                    {
                        throw Errors.Value(
                            $"zip() argument {at + 1} is shorter than argument{(at == 1 ? " 1" : $"s 1-{at}")}"
                        );
                    }

                    for (var next = 1; isStrict && next < enumerators.Count; next++)
                    {
                        if (enumerators[next].MoveNext())
                        {
                            throw Errors.Value(
                                $"zip() argument {next + 1} is longer than argument{(next == 1 ? " 1" : $"s 1-{next}")}"
                            );
                        }
                    }

                    yield break;
                }

                row.Add(enumerators[at].Current);
            }

            yield return row;
        }
    }

    private static PythonValue Format(Interpreter interpreter, Arguments arguments)
    {
        var values = arguments.Exactly("format", 1, 2);
        var specification = values.Count > 1 ? Operands.Text(values[1], "format() argument 2") : string.Empty;
        return Known.Of(Formatting.Format(interpreter.Meter, values[0], specification));
    }

    private static PythonValue GetAttribute(Interpreter interpreter, Arguments arguments)
    {
        var values = arguments.Exactly("getattr", 2, 3);
        if (values[1] is not PythonString name)
        {
            throw Errors.Type("attribute name must be string, not '" + PythonTypes.NameOf(values[1]) + "'");
        }

        if (values[0] is PythonShim)
        {
            throw new UnknowableException("the attribute of the object is not known");
        }

        return interpreter.FindAttribute(values[0], name.Value, null)
            ?? (values.Count > 2 ? values[2] : throw MissingAttribute(values[0], name.Value));
    }

    private static PythonRaise MissingAttribute(PythonValue value, string name) =>
        value is PythonModule module
            ? Errors.Of("AttributeError", $"module '{module.Name}' has no attribute '{name}'")
            : Errors.Attribute(value, name);

    private static PythonValue HasAttribute(Interpreter interpreter, Arguments arguments)
    {
        var values = arguments.Exactly("hasattr", 2, 2);
        if (values[1] is not PythonString name)
        {
            throw Errors.Type("attribute name must be string, not '" + PythonTypes.NameOf(values[1]) + "'");
        }

        if (values[0] is PythonShim)
        {
            throw new UnknowableException("the attributes of the object are not known");
        }

        return interpreter.FindAttribute(values[0], name.Value, null) switch
        {
            null => Known.False,
            Undetermined undetermined => throw new UnknowableException(undetermined),
            _ => Known.True,
        };
    }

    private static PythonValue IsInstance(Interpreter interpreter, Arguments arguments)
    {
        var values = arguments.Exactly("isinstance", 2, 2);
        return Known.Of(
            IsAnyOf(
                PythonTypes.Of(values[0]),
                values[1],
                values[0],
                "isinstance() arg 2 must be a type, a tuple of types, or a union"
            )
        );
    }

    private static PythonValue IsSubclass(Interpreter interpreter, Arguments arguments)
    {
        var values = arguments.Exactly("issubclass", 2, 2);
        return values[0] is PythonType type
            ? Known.Of(
                IsAnyOf(type, values[1], null, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
            )
            : throw Errors.Type("issubclass() arg 1 must be a class");
    }

    private static bool IsAnyOf(PythonType type, PythonValue candidate, PythonValue? value, string message)
    {
        switch (candidate)
        {
            case PythonTuple tuple:
                return tuple.Items.Any(item => IsAnyOf(type, item, value, message));
            case PythonType other:
                return value is PythonShim && other.Name != "object"
                    ? throw new UnknowableException("the type of the object is not known")
                    : type.IsSubclassOf(other);
            case PythonBuiltIn or Undetermined or PythonOpaque or PythonShim:
                throw new UnknowableException("the type is not known");
            default:
                throw Errors.Type(message);
        }
    }

    private static PythonValue Iter(Interpreter interpreter, Arguments arguments)
    {
        var values = arguments.Exactly("iter", 1, 2);
        return values.Count == 2 ? throw new UnknowableException("'iter' with a sentinel is not evaluated")
            : values[0] is PythonIterator ? values[0]
            : Iterator("list_iterator", interpreter.IterateOrdered(values[0]));
    }

    private static PythonValue Length(Interpreter interpreter, Arguments arguments)
    {
        var value = arguments.Exactly("len", 1, 1)[0];
        return value switch
        {
            PythonString text => Known.Of(Characters.Length(text.Value)),
            PythonBytes bytes => Known.Of(bytes.Value.Length),
            PythonTuple tuple => Known.Of(tuple.Items.Length),
            PythonList list => Known.Of(Contents.Of(list).Count),
            PythonDictionary dictionary => Known.Of(Contents.Of(dictionary).Count),
            PythonSet set => Known.Of(Contents.Of(set).Count),
            PythonView view => Known.Of(Contents.Of(view.Dictionary).Count),
            PythonRange range => range.Length > long.MaxValue
                ? throw Errors.Of("OverflowError", "Python int too large to convert to C ssize_t")
                : Known.Of(range.Length),
            PythonNames or PythonShim => throw new UnknowableException("the length is not evaluated"),
            _ => throw Errors.Type($"object of type '{PythonTypes.NameOf(value)}' has no len()"),
        };
    }

    private static PythonValue Extreme(
        Interpreter interpreter,
        Arguments arguments,
        string name,
        ComparisonOperator wanted
    )
    {
        if (arguments.Positional.Count == 0)
        {
            throw Errors.Type($"{name} expected at least 1 argument, got 0");
        }

        foreach (var (keyword, _) in arguments.Named)
        {
            if (keyword is not ("key" or "default"))
            {
                throw Errors.Type($"'{keyword}' is an invalid keyword argument for {name}()");
            }
        }

        var isOne = arguments.Positional.Count == 1;
        var other = arguments.Keyword("default");
        if (!isOne && other is not null)
        {
            throw Errors.Type($"Cannot specify a default for {name}() with multiple positional arguments");
        }

        // With equal extremes the first is taken, which in a set could be any.
        var source = isOne ? arguments.Positional[0] : null;
        var items = isOne ? interpreter.Iterate(source!) : arguments.Positional;
        var key = Operands.Key(interpreter, arguments.Keyword("key"));
        PythonValue? best = null;
        PythonValue? bestKey = null;
        foreach (var item in items)
        {
            interpreter.Meter.Step();
            var itemKey = key(item);
            if (best is null || Ordering.Compare(itemKey, wanted, bestKey!))
            {
                (best, bestKey) = (item, itemKey);
            }
            else if (
                source is PythonSet or PythonIterator
                && arguments.Keyword("key") is not null
                && Equality.AreEqual(itemKey, bestKey!)
                && source is PythonSet
            )
            {
                throw new UnknowableException("the order of a set is not known");
            }
        }

        return best ?? other ?? throw Errors.Value($"{name}() arg is an empty sequence");
    }

    private static PythonValue Next(Interpreter interpreter, Arguments arguments)
    {
        var values = arguments.Exactly("next", 1, 2);
        if (values[0] is not PythonIterator)
        {
            throw values[0] is PythonShim or PythonFile
                ? new UnknowableException("'next' is not evaluated")
                : Errors.Type($"'{PythonTypes.NameOf(values[0])}' object is not an iterator");
        }

        foreach (var item in interpreter.Iterate(values[0]))
        {
            return item;
        }

        return values.Count > 1 ? values[1] : throw Errors.Of(PythonTypes.Exception("StopIteration"));
    }

    private static PythonValue Ord(Interpreter interpreter, Arguments arguments)
    {
        var value = arguments.Exactly("ord", 1, 1)[0];
        if (value is PythonBytes bytes)
        {
            return bytes.Value.Length == 1
                ? Known.Of(bytes.Value[0])
                : throw Errors.Type($"ord() expected a character, but string of length {bytes.Value.Length} found");
        }

        if (value is not PythonString text)
        {
            throw Errors.Type($"ord() expected string of length 1, but {PythonTypes.NameOf(value)} found");
        }

        var length = Characters.Length(text.Value);
        return length == 1
            ? Known.Of(char.ConvertToUtf32(text.Value, 0))
            : throw Errors.Type($"ord() expected a character, but string of length {length} found");
    }

    private static PythonValue Pow(Interpreter interpreter, Arguments arguments)
    {
        var values = arguments.Bind("pow", 2, "base", "exp", "mod");
        return values[2] is null or PythonNone
            ? Arithmetic.Apply(interpreter.Meter, values[0]!, BinaryOperator.Power, values[1]!)
            : throw new UnknowableException("'pow' with a modulus is not evaluated");
    }

    private static PythonValue Reversed(Interpreter interpreter, Arguments arguments)
    {
        var value = arguments.Exactly("reversed", 1, 1)[0];
        if (
            value
            is PythonSet
                or PythonIterator
                or PythonInteger
                or PythonBool
                or PythonFloat
                or PythonNone
                or PythonPath
        )
        {
            throw Errors.Type($"'{PythonTypes.NameOf(value)}' object is not reversible");
        }

        if (value is PythonRange range && range.Length > interpreter.Meter.Limits.Items)
        {
            throw Errors.TooLarge();
        }

        return Iterator("reversed", interpreter.Iterate(value).Reverse());
    }

    private static PythonValue Sorted(Interpreter interpreter, Arguments arguments)
    {
        if (arguments.Positional.Count != 1)
        {
            throw Errors.Type($"sorted expected 1 argument, got {arguments.Positional.Count}");
        }

        var source = arguments.Positional[0];
        var items = interpreter.Iterate(source).Take(interpreter.Meter.Limits.Items + 1).ToList();
        interpreter.Meter.CheckItems(items.Count);
        var backwardItems = Enumerable.Reverse(items).ToList();
        List<PythonValue> sorted;
        try
        {
            sorted = ListMethods.Sorted(interpreter, items, arguments, "sort");
        }
        catch (PythonRaise raise) when (source is PythonSet && backwardItems.Count > 1)
        {
            // Which items fail first depends on the set's order, and with items of several types so does the message.
            throw backwardItems.Select(PythonTypes.Of).Distinct().Count() == 1
                ? raise
                : Errors.Of(raise.Value.Type, interpreter.Unknown("the order of a set is not known"));
        }

        if (source is PythonSet && arguments.Keyword("key") is not null and not PythonNone)
        {
            // Items with equal keys stay in the set's order, which is not known.
            var backwards = ListMethods.Sorted(interpreter, backwardItems, arguments, "sort");
            if (!sorted.Zip(backwards).All(pair => ReferenceEquals(pair.First, pair.Second)))
            {
                throw new UnknowableException("the order of a set is not known");
            }
        }

        return Known.List(sorted);
    }

    private static PythonValue Sum(Interpreter interpreter, Arguments arguments)
    {
        var values = arguments.Bind("sum", 1, "iterable", "start");
        var total = values[1] ?? Known.Of(0);
        if (total is PythonString)
        {
            throw Errors.Type("sum() can't sum strings [use ''.join(seq) instead]");
        }

        foreach (var item in interpreter.IterateOrdered(values[0]!))
        {
            interpreter.Meter.Step();
            total = item is Undetermined undetermined
                ? throw new UnknowableException(undetermined)
                : Arithmetic.Apply(interpreter.Meter, total, BinaryOperator.Add, item);
        }

        return total;
    }
}
