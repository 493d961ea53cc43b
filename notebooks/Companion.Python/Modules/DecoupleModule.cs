using Companion.Python.BuiltIns;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary>python-decouple: <c>config("DEBUG", default=False, cast=bool)</c>.</summary>
internal static class DecoupleModule
{
    private static readonly PythonType UndefinedValueError = new PythonType(
        "UndefinedValueError",
        PythonTypes.Exception("Exception"),
        "decouple"
    );

    public static PythonModule Make(ICallContext context) =>
        ModuleBuilder
            .Open("decouple")
            .With("config", new PythonBuiltIn("config", Read))
            .With("UndefinedValueError", UndefinedValueError)
            .With("Csv", new PythonBuiltIn("Csv", MakeCsv))
            .With("AutoConfig", (_, _) => new PythonBuiltIn("config", Read));

    // The environment comes first, then settings.ini or .env next to the module or above it, then the default.
    private static PythonValue Read(ICallContext context, Arguments arguments)
    {
        var values = arguments.Bind("config", 1, "option", "default", "cast");
        if (values[0] is not PythonString { Value: var name })
        {
            throw new UnknowableException("the name of the option is not known");
        }

        var value =
            Dictionaries.Get(context.Environment, Known.Of(name))
            ?? FromFile(context, name)
            ?? values[1]
            ?? throw Errors.Of(
                UndefinedValueError,
                Known.Of($"{name} not found. Declare it as envvar or define a default value.")
            );
        return values[2] switch
        {
            null => value,
            PythonType { Name: "bool" } => ToBool(value),
            var cast => context.Call(cast, new Arguments(value)),
        };
    }

    private static PythonString? FromFile(ICallContext context, string name)
    {
        if (DotenvModule.Find(context, "settings.ini") is { } ini)
        {
            return FromIni(context, ini, name);
        }

        if (DotenvModule.Find(context) is not { } path)
        {
            return null;
        }

        PythonString? found = null;
        foreach (var line in EnvironmentFile.Lines(context, path))
        {
            if (EnvironmentFile.ReadDecouple(line) is { } pair && pair.Name == name)
            {
                found = Known.Of(pair.Value);
            }
        }

        return found;
    }

    private static PythonString? FromIni(ICallContext context, string path, string name)
    {
        var inSettings = false;
        foreach (var line in EnvironmentFile.Lines(context, path))
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith('['))
            {
                inSettings = trimmed == "[settings]";
                continue;
            }

            var equals = trimmed.AsSpan().IndexOfAny('=', ':');
            if (!inSettings || trimmed.StartsWith('#') || trimmed.StartsWith(';') || equals <= 0)
            {
                continue;
            }

            // ConfigParser ignores case when it compares options.
            if (string.Equals(trimmed[..equals].Trim(), name, StringComparison.OrdinalIgnoreCase))
            {
                var value = trimmed[(equals + 1)..].Trim();
                return value.Contains('%')
                    ? throw new UnknowableException("interpolation in settings.ini is not evaluated")
                    : Known.Of(value);
            }
        }

        return null;
    }

    private static PythonValue ToBool(PythonValue value)
    {
        var text = Representation.Text(value);
        return text.ToLowerInvariant() switch
        {
            "" or "n" or "no" or "f" or "false" or "off" or "0" => Known.False,
            "y" or "yes" or "t" or "true" or "on" or "1" => Known.True,
            _ => throw Errors.Value($"Invalid truth value: {text.ToLowerInvariant()}"),
        };
    }

    private static PythonBuiltIn MakeCsv(ICallContext context, Arguments arguments)
    {
        var values = arguments.Bind("Csv", 0, "cast", "delimiter", "strip", "post_process");
        var delimiter = (values[1] as PythonString)?.Value ?? ",";
        var strip = (values[2] as PythonString)?.Value ?? " \t\n\r\v\f";
        return new PythonBuiltIn(
            "Csv",
            (own, given) =>
            {
                var text = Operands.Text(given.Exactly("Csv", 1, 1)[0], "Csv() argument");
                if (text.AsSpan().ContainsAny("'\"\\"))
                {
                    throw new UnknowableException("quotes in a comma-separated value are not evaluated");
                }

                // shlex returns no empty parts.
                var parts = text.Split(delimiter.ToCharArray(), StringSplitOptions.RemoveEmptyEntries)
                    .Select(part => (PythonValue)Known.Of(part.Trim(strip.ToCharArray())))
                    .Select(part => values[0] is null ? part : own.Call(values[0]!, new Arguments(part)));
                var list = Known.List(parts.ToList());
                return values[3] is null ? list : own.Call(values[3]!, new Arguments(list));
            }
        );
    }
}
