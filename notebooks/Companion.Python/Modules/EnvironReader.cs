using System.Globalization;
using Companion.Python.BuiltIns;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary>How django-environ finds and casts a variable.</summary>
internal sealed class EnvironReader(Dictionary<string, PythonValue> scheme, PythonType improperlyConfigured)
{
    private const int MaximumProxies = 20;

    public PythonValue Read(ICallContext context, Arguments arguments, string method, PythonValue? cast)
    {
        if (arguments.Positional.Count == 0 && arguments.Keyword("var") is null)
        {
            throw Errors.Type($"Env.{method}() missing 1 required positional argument: 'var'");
        }

        var variable = arguments.Positional.Count > 0 ? arguments.Positional[0] : arguments.Keyword("var")!;
        var rest = arguments.Positional.Skip(1).ToList();
        if (method == "Env")
        {
            cast = rest.Count > 0 ? rest[0] : arguments.Keyword("cast");
            rest = rest.Skip(1).ToList();
        }
        else if (method is "list" or "tuple" && arguments.Keyword("cast") is { } itemCast and not PythonNone)
        {
            cast = method == "list" ? Known.List([itemCast]) : Known.Tuple(itemCast);
        }

        var fallback = rest.Count > 0 ? rest[0] : arguments.Keyword("default");
        if (variable is not PythonString { Value: var name })
        {
            throw new UnknowableException("the name of the variable is not known");
        }

        return Get(context, name, cast is PythonNone ? null : cast, fallback, 0);
    }

    private PythonValue Get(ICallContext context, string name, PythonValue? cast, PythonValue? fallback, int proxies)
    {
        if (scheme.TryGetValue(name, out var info))
        {
            if (info is Undetermined undetermined)
            {
                throw new UnknowableException(undetermined);
            }

            if (info is PythonTuple { Items: [var castOf, var defaultOf] })
            {
                cast ??= castOf;
                fallback ??= defaultOf;
            }
            else
            {
                cast ??= info;
            }
        }

        var isCallable = fallback is PythonFunction or PythonBuiltIn or PythonType or PythonMethod;
        var value =
            Dictionaries.Get(context.Environment, Known.Of(name))
            ?? (isCallable ? context.Call(fallback!, Arguments.None) : fallback);
        if (value is null)
        {
            throw Errors.Of(improperlyConfigured, Known.Of($"Set the {name} environment variable"));
        }

        if (value is Undetermined unknown)
        {
            throw new UnknowableException(unknown);
        }

        // "$OTHER" refers to another variable.
        if (value is PythonString { Value: var text } && text.StartsWith('$'))
        {
            value =
                proxies < MaximumProxies
                    ? Get(context, text.TrimStart('$'), cast, fallback, proxies + 1)
                    : throw new UnknowableException("the variables stand for one another");
        }

        // Without a cast, the default's type is used.
        if (cast is null && fallback is not (null or PythonNone) && !isCallable)
        {
            cast = PythonTypes.Of(fallback);
        }

        if (fallback is PythonNone && value is PythonString { Value: "" })
        {
            value = Known.None;
        }

        return fallback is not null && Equality.AreEqual(context.Meter, value, fallback)
            ? value
            : Cast(context, value, cast);
    }

    private static PythonValue Cast(ICallContext context, PythonValue value, PythonValue? cast)
    {
        if (cast is null)
        {
            return value;
        }

        if (value is not PythonString { Value: var text })
        {
            // The value of a variable that referred to another one has already been cast.
            return cast is PythonType { Name: "bool" or "int" or "str" } again && Numbers.IsInteger(value)
                ? context.Call(again, new Arguments(value))
                : throw new UnknowableException("the cast of the value is not evaluated");
        }

        return cast switch
        {
            PythonType { Name: "bool" } => Known.Of(IsTrue(context, text)),
            PythonType { Name: "list" } => Known.List(Parts(text)),
            PythonType { Name: "tuple" } => Known.Tuple(Parts(text.Trim('(').Trim(')'))),
            PythonType { Name: "set" } => Known.Set(context.Meter.Keys, Parts(text)),
            PythonType { Name: "dict" } => ToDictionary(context, text),
            PythonType { Name: "float" } => ToFloat(context, text),
            PythonList list when Contents.Of(list).Items is [var item] => Known.List(
                CastAll(context, Parts(text), item)
            ),
            PythonTuple { Items: [var item] } => Known.Tuple(CastAll(context, Parts(text.Trim('(').Trim(')')), item)),
            PythonDictionary => throw new UnknowableException("a cast by a dict is not evaluated"),
            _ => context.Call(cast, new Arguments(value)),
        };
    }

    // A number other than zero, or one of six words.
    private static bool IsTrue(ICallContext context, string text)
    {
        try
        {
            return !IntegerText.Read(context.Meter, Known.Of(text), 10).IsZero;
        }
        catch (PythonRaise)
        {
            return text.ToLowerInvariant().Trim() is "true" or "on" or "ok" or "y" or "yes" or "1";
        }
    }

    private static IEnumerable<PythonValue> Parts(string text) =>
        text.Split(',').Where(part => part.Length > 0).Select(part => (PythonValue)Known.Of(part));

    private static List<PythonValue> CastAll(ICallContext context, IEnumerable<PythonValue> parts, PythonValue cast) =>
        parts.Select(part => context.Call(cast, new Arguments(part))).ToList();

    private static PythonDictionary ToDictionary(ICallContext context, string text)
    {
        var items = new DictionaryItems(context.Meter.Keys);
        foreach (var part in text.Split(',').Where(part => part.Length > 0))
        {
            var equals = part.IndexOf('=');
            if (equals < 0)
            {
                throw Errors.Value("dictionary update sequence element #0 has length 1; 2 is required");
            }

            Dictionaries.Put(items, Known.Of(part[..equals]), Known.Of(part[(equals + 1)..]));
        }

        return new PythonDictionary(items);
    }

    // Thousands may be separated by commas or points; the last of them is the decimal point.
    private static PythonValue ToFloat(ICallContext context, string text)
    {
        var digits = string.Concat(text.Where(c => char.IsAsciiDigit(c) || c is ',' or '.' or '-'));
        var parts = digits.Split(',', '.');
        var number =
            parts.Length == 1
                ? parts[0]
                : string.Create(CultureInfo.InvariantCulture, $"{string.Concat(parts[..^1])}.{parts[^1]}");
        return Constructors.Float(context, new Arguments(Known.Of(number)));
    }

    /// <summary><c>env.db()</c>: the database for a URL.</summary>
    public PythonValue ReadDatabase(ICallContext context, Arguments arguments)
    {
        var values = arguments.Bind("db_url", 0, "var", "default", "engine", "options_cast", "extra_options");
        if (values[3] is not (null or PythonNone) || values[4] is not (null or PythonNone))
        {
            throw new UnknowableException("the options of the database are not evaluated");
        }

        var name = (values[0] ?? Known.Of("DATABASE_URL")) is PythonString own
            ? own.Value
            : throw new UnknowableException("the name of the variable is not known");
        var url = Get(context, name, null, values[1], 0);
        return DatabaseUrl.Parse(url, values[2]) is { } database
            ? Known.Dictionary(context.Meter.Keys, [.. database])
            : throw new UnknowableException("the database's URL is not evaluated");
    }
}
