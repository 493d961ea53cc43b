using System.Collections.Immutable;
using Companion.Python.BuiltIns;
using Companion.Python.Evaluation;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Modules;

/// <summary>Modules of which settings use a function or two.</summary>
internal static class SmallModules
{
    public static PythonModule Pathlib(Interpreter interpreter) =>
        ModuleBuilder
            .Open("pathlib")
            .With("Path", PythonTypes.Path)
            .With("PosixPath", PythonTypes.Path)
            .With("PurePath", PythonTypes.Path)
            .With("PurePosixPath", PythonTypes.Path);

    public static PythonModule System(Interpreter interpreter) =>
        ModuleBuilder
            .Open("sys")
            .With("maxsize", Known.Of(long.MaxValue))
            .With("byteorder", Known.Of("little"))
            .With(
                "exit",
                (_, arguments) => throw Errors.Of(PythonTypes.Exception("SystemExit"), [.. arguments.Positional]),
                takesUndetermined: true
            );

    public static PythonModule DateTime(Interpreter interpreter) =>
        ModuleBuilder.Open("datetime").With("timedelta", PythonTypes.TimeDelta);

    public static PythonModule Logging(Interpreter interpreter) =>
        ModuleBuilder
            .Open("logging")
            .With("CRITICAL", Known.Of(50))
            .With("FATAL", Known.Of(50))
            .With("ERROR", Known.Of(40))
            .With("WARNING", Known.Of(30))
            .With("WARN", Known.Of(30))
            .With("INFO", Known.Of(20))
            .With("DEBUG", Known.Of(10))
            .With("NOTSET", Known.Of(0));

    public static PythonModule Text(Interpreter interpreter) =>
        ModuleBuilder
            .Open("string")
            .With("ascii_lowercase", Known.Of("abcdefghijklmnopqrstuvwxyz"))
            .With("ascii_uppercase", Known.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
            .With("ascii_letters", Known.Of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
            .With("digits", Known.Of("0123456789"))
            .With("hexdigits", Known.Of("0123456789abcdefABCDEF"))
            .With("octdigits", Known.Of("01234567"))
            .With("punctuation", Known.Of("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"))
            .With("whitespace", Known.Of(" \t\n\r\v\f"));

    public static PythonModule Typing(Interpreter interpreter) =>
        ModuleBuilder
            .Open("typing")
            .With("TYPE_CHECKING", Known.False)
            .With("cast", (_, arguments) => arguments.Exactly("cast", 2, 2)[1], takesUndetermined: true);

    public static PythonModule Contextlib(Interpreter interpreter) =>
        ModuleBuilder
            .Open("contextlib")
            .With(
                "suppress",
                (_, arguments) =>
                    new PythonShim(
                        "suppress",
                        null,
                        new Dictionary<string, PythonValue> { ["types"] = Known.Tuple(arguments.Positional) }
                    )
            );

    public static PythonModule Importlib(Interpreter interpreter) =>
        ModuleBuilder
            .Open("importlib")
            .With(
                "import_module",
                (own, arguments) =>
                    arguments.Positional is [PythonString { Value: var name }] && !name.StartsWith('.')
                        ? own.ImportByName(name)
                        : throw new UnknowableException("a relative 'import_module' is not evaluated")
            );

    public static PythonModule DistutilsUtil(Interpreter interpreter) =>
        ModuleBuilder.Open("distutils.util").With("strtobool", ToBool);

    private static PythonValue ToBool(Interpreter interpreter, Arguments arguments)
    {
        var text = Operands.Text(arguments.Exactly("strtobool", 1, 1)[0], "strtobool() argument").ToLowerInvariant();
        return text switch
        {
            "y" or "yes" or "t" or "true" or "on" or "1" => Known.Of(1),
            "n" or "no" or "f" or "false" or "off" or "0" => Known.Of(0),
            _ => throw Errors.Value($"invalid truth value {Representation.Repr(Known.Of(text))}"),
        };
    }

    public static PythonModule Ast(Interpreter interpreter) =>
        ModuleBuilder
            .Open("ast")
            .With(
                "literal_eval",
                (own, arguments) =>
                {
                    var text = Operands.Text(arguments.Exactly("literal_eval", 1, 1)[0], "literal_eval() argument");
                    own.Meter.Charge(text.Length * 8L);
                    var module = PythonParser.Parse(new SourceText("<unknown>", text.TrimStart(' ', '\t')));
                    if (module.Error is { } error)
                    {
                        throw Errors.Of(error.Type, error.Message);
                    }

                    return module.Statements is [ExpressionStatement { Value: var value }]
                        ? Literal(value)
                        : throw new UnknowableException("'literal_eval' is not evaluated for the text");
                }
            );

    private static PythonValue Literal(Expression expression) =>
        expression switch
        {
            ConstantExpression constant => constant.Value,
            ListExpression list => Known.List(list.Items.Select(Literal)),
            TupleExpression tuple => Known.Tuple(tuple.Items.Select(Literal)),
            SetExpression set => Known.Set(set.Items.Select(Literal)),
            DictionaryExpression dictionary => Entries(dictionary.Entries),
            UnaryExpression
            {
                Operator: UnaryOperator.Minus,
                Operand: ConstantExpression { Value: PythonInteger number }
            } => Known.Of(-number.Value),
            UnaryExpression
            {
                Operator: UnaryOperator.Minus,
                Operand: ConstantExpression { Value: PythonFloat number }
            } => Known.Of(-number.Value),
            _ => throw new UnknowableException("'literal_eval' is not evaluated for the text"),
        };

    private static PythonDictionary Entries(ImmutableArray<DictionaryEntry> entries)
    {
        var items = new DictionaryItems();
        foreach (var entry in entries)
        {
            var key = entry.Key is null
                ? throw new UnknowableException("'literal_eval' is not evaluated for the text")
                : Literal(entry.Key);
            Dictionaries.Put(items, key, Literal(entry.Value));
        }

        return new PythonDictionary(items);
    }
}
