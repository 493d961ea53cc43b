using System.Globalization;
using System.Numerics;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Calls of the built-in types.</summary>
internal static class Constructors
{
    private static readonly Dictionary<PythonType, BuiltInFunction> Table = new()
    {
        [PythonTypes.Integer] = Integer,
        [PythonTypes.Bool] = Bool,
        [PythonTypes.Float] = Float,
        [PythonTypes.Text] = Text,
        [PythonTypes.Bytes] = Bytes,
        [PythonTypes.List] = List,
        [PythonTypes.Tuple] = Tuple,
        [PythonTypes.Dictionary] = Dictionary,
        [PythonTypes.Set] = Set,
        [PythonTypes.FrozenSet] = FrozenSet,
        [PythonTypes.Range] = Range,
        [PythonTypes.Slice] = Slice,
        [PythonTypes.Type] = Type,
        [PythonTypes.Path] = Path,
        [PythonTypes.TimeDelta] = TimeDelta,
    };

    /// <summary>What calling a type does; null when that is not known.</summary>
    public static BuiltInFunction? Find(PythonType type) =>
        PythonTypes.IsException(type)
            ? (_, arguments) => new PythonException(type, [.. arguments.Positional])
            : Table.GetValueOrDefault(type);

    public static PythonValue Bool(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("bool", 0, 1);
        return Known.Of(values.Count == 1 && Truth.Of(values[0]));
    }

    public static PythonValue Integer(ICallContext context, Arguments arguments)
    {
        var values = arguments.Named.Count == 0 ? arguments.Exactly("int", 0, 2) : null;
        var (value, radix) = values is null
            ? (arguments.Positional.Count > 0 ? arguments.Positional[0] : null, arguments.Keyword("base"))
            : (values.Count > 0 ? values[0] : null, values.Count > 1 ? values[1] : null);
        if (values is null && (radix is null || arguments.Named.Count > 1))
        {
            throw Errors.Type($"'{arguments.Named[0].Name}' is an invalid keyword argument for int()");
        }

        if (radix is not null)
        {
            return value switch
            {
                PythonString text => context.Meter is var meter
                    ? Numbers.Checked(meter, IntegerText.Read(meter, text, Operands.Index(radix)))
                    : Known.Of(0),
                PythonBytes => throw new UnknowableException("int() of bytes is not evaluated"),
                null => throw Errors.Type("int() missing string argument"),
                _ => throw Errors.Type("int() can't convert non-string with explicit base"),
            };
        }

        return value switch
        {
            null => Known.Of(0),
            PythonInteger => value,
            PythonBool => Known.Of(Numbers.Integer(value)),
            PythonFloat real => Known.Of(Numbers.Truncate(real.Value)),
            PythonString text => Numbers.Checked(context.Meter, IntegerText.Read(context.Meter, text, 10)),
            PythonBytes => throw new UnknowableException("int() of bytes is not evaluated"),
            PythonShim => throw new UnknowableException("the value is not known"),
            _ => throw Errors.Type(
                "int() argument must be a string, a bytes-like object or a real number, "
                    + $"not '{PythonTypes.NameOf(value)}'"
            ),
        };
    }

    public static PythonValue Float(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("float", 0, 1);
        return values.Count == 0
            ? Known.Of(0.0)
            : values[0] switch
            {
                PythonFloat => values[0],
                PythonInteger or PythonBool => Known.Of(Numbers.Float(values[0])),
                PythonString text => Known.Of(ReadFloat(text)),
                PythonBytes => throw new UnknowableException("float() of bytes is not evaluated"),
                PythonShim => throw new UnknowableException("the value is not known"),
                _ => throw Errors.Type(
                    $"float() argument must be a string or a real number, not '{PythonTypes.NameOf(values[0])}'"
                ),
            };
    }

    // "1_000.5e-3", "inf", "nan", optionally surrounded by blanks.
    private static double ReadFloat(PythonString source)
    {
        var text = IntegerText.Strip(source.Value);
        var failure = Errors.Value($"could not convert string to float: {Representation.Repr(source)}");
        var lower = text.ToLowerInvariant();
        var unsigned = lower.StartsWith('+') || lower.StartsWith('-') ? lower[1..] : lower;
        if (unsigned is "inf" or "infinity" or "nan")
        {
            var value = unsigned == "nan" ? double.NaN : double.PositiveInfinity;
            return lower.StartsWith('-') ? -value : value;
        }

        if (!System.Text.Ascii.IsValid(text))
        {
            throw text.Any(char.IsDigit) ? new UnknowableException("digits beyond ASCII are not evaluated") : failure;
        }

        for (var at = 0; at < text.Length; at++)
        {
            var isBetweenDigits =
                at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
            if (!(char.IsAsciiDigit(text[at]) || "+-.eE".Contains(text[at]) || (text[at] == '_' && isBetweenDigits)))
            {
                throw failure;
            }
        }

        var plain = text.Replace("_", "");
        return double.TryParse(
            plain,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : throw failure;
    }

    public static PythonValue Text(ICallContext context, Arguments arguments)
    {
        var values = arguments.Bind("str", 0, "object", "encoding", "errors");
        if (values[1] is not null || values[2] is not null)
        {
            throw new UnknowableException("decoding of bytes is not evaluated");
        }

        if (values[0] is PythonString)
        {
            return values[0]!;
        }

        var text = values[0] is null ? "" : Representation.Text(values[0]!);
        context.Meter.CheckText(text.Length);
        return Known.Of(text);
    }

    public static PythonValue Bytes(ICallContext context, Arguments arguments)
    {
        var values = arguments.Bind("bytes", 0, "source", "encoding", "errors");
        return values[0] switch
        {
            null => new PythonBytes([]),
            PythonBytes => values[0]!,
            PythonString when values[1] is null => throw Errors.Type("string argument without an encoding"),
            PythonString text when values[1] is PythonString { Value: "utf-8" or "utf8" or "UTF-8" } =>
                new PythonBytes([.. System.Text.Encoding.UTF8.GetBytes(text.Value)]),
            _ => throw new UnknowableException("bytes() of such a value is not evaluated"),
        };
    }

    public static PythonValue List(ICallContext context, Arguments arguments) =>
        Known.List(Items(context, arguments, "list", isOrdered: true));

    public static PythonValue Tuple(ICallContext context, Arguments arguments) =>
        arguments.Positional is [PythonTuple same] && arguments.Named.Count == 0
            ? same
            : Known.Tuple(Items(context, arguments, "tuple", isOrdered: true));

    public static PythonValue Set(ICallContext context, Arguments arguments) =>
        Known.Set(context.Meter.Keys, Items(context, arguments, "set", isOrdered: false));

    public static PythonValue FrozenSet(ICallContext context, Arguments arguments) =>
        Known.Set(context.Meter.Keys, Items(context, arguments, "frozenset", isOrdered: false), isFrozen: true);

    private static List<PythonValue> Items(ICallContext context, Arguments arguments, string type, bool isOrdered)
    {
        var values = arguments.Exactly(type, 0, 1);
        var items = new List<PythonValue>();
        if (values.Count == 1)
        {
            if (values[0] is PythonRange range && range.Length > context.Meter.Limits.Items)
            {
                throw Errors.TooLarge();
            }

            foreach (var item in isOrdered ? context.IterateOrdered(values[0]) : context.Iterate(values[0]))
            {
                items.Add(item);
                context.Meter.Step();
                if (items.Count > context.Meter.Limits.Items)
                {
                    throw Errors.TooLarge();
                }
            }
        }

        return items;
    }

    public static PythonValue Dictionary(ICallContext context, Arguments arguments)
    {
        var items = new DictionaryItems(context.Meter.Keys);
        if (arguments.Positional.Count > 1)
        {
            throw Errors.Type($"dict expected at most 1 argument, got {arguments.Positional.Count}");
        }

        if (arguments.Positional.Count == 1)
        {
            MappingArguments.Fill(context, items, arguments.Positional[0]);
        }

        foreach (var (name, value) in arguments.Named)
        {
            Dictionaries.Put(items, Known.Of(name), value);
        }

        return new PythonDictionary(items);
    }

    public static PythonValue Range(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("range", 1, 3);
        foreach (var value in values)
        {
            if (!Numbers.IsInteger(value))
            {
                throw Errors.Type($"'{PythonTypes.NameOf(value)}' object cannot be interpreted as an integer");
            }
        }

        var numbers = values.Select(Numbers.Integer).ToList();
        if (numbers.Count == 3 && numbers[2].IsZero)
        {
            throw Errors.Value("range() arg 3 must not be zero");
        }

        return numbers.Count == 1
            ? new PythonRange(0, numbers[0], 1)
            : new PythonRange(numbers[0], numbers[1], numbers.Count == 3 ? numbers[2] : 1);
    }

    public static PythonValue Slice(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("slice", 1, 3);
        return values.Count == 1
            ? new PythonSlice(Known.None, values[0], Known.None)
            : new PythonSlice(values[0], values[1], values.Count == 3 ? values[2] : Known.None);
    }

    public static PythonValue Type(ICallContext context, Arguments arguments) =>
        arguments.Count == 1
            ? PythonTypes.Of(arguments.Positional[0])
            : throw new UnknowableException("a class made by type() is not evaluated");

    public static PythonValue Path(ICallContext context, Arguments arguments)
    {
        var path = ".";
        foreach (var part in arguments.Positional)
        {
            path = part switch
            {
                PythonString text => Paths.Join(path, text.Value),
                PythonPath other => Paths.Join(path, other.Value),
                _ => throw Errors.Type("expected str, bytes or os.PathLike object, not " + PythonTypes.NameOf(part)),
            };
        }

        return new PythonPath(path);
    }

    public static PythonValue TimeDelta(ICallContext context, Arguments arguments)
    {
        string[] names = ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"];
        long[] factors = [86_400_000_000, 1_000_000, 1, 1_000, 60_000_000, 3_600_000_000, 604_800_000_000];
        var values = arguments.Bind("__new__", 0, names);
        var sum = BigInteger.Zero;
        for (var at = 0; at < names.Length; at++)
        {
            switch (values[at])
            {
                case null:
                    break;
                case PythonInteger or PythonBool:
                    sum += Numbers.Integer(values[at]!) * factors[at];
                    break;
                case PythonFloat real
                    when real.Value * factors[at] is var product
                        && Math.Floor(product) == product
                        && Math.Abs(product) < 1e15:
                    sum += new BigInteger(product);
                    break;
                case PythonFloat:
                    throw new UnknowableException("a timedelta of fractions is not evaluated");
                default:
                    throw Errors.Type(
                        $"unsupported type for timedelta {names[at]} component: {PythonTypes.NameOf(values[at]!)}"
                    );
            }
        }

        return BigInteger.Abs(sum) > 999_999_999 * TimeDeltas.Day
            ? throw new UnknowableException("the timedelta is larger than is evaluated")
            : new PythonTimeDelta(sum);
    }
}
