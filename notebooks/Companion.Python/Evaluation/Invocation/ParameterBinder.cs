using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Invocation;

/// <summary>Binds a function's parameters to their values: "6.3.4. Calls" of the language reference.</summary>
internal static class ParameterBinder
{
    // "6.3.4. Calls" of the language reference.
    public static void Bind(
        IEqualityComparer<PythonValue> keys,
        PythonFunction function,
        Arguments arguments,
        Namespace names
    )
    {
        var parameters = function.Parameters.Items;
        var places = parameters
            .Where(item => item.Kind is ParameterKind.PositionalOnly or ParameterKind.Ordinary)
            .ToList();
        var rest = parameters.FirstOrDefault(item => item.Kind == ParameterKind.Rest);
        var keywords = parameters.FirstOrDefault(item => item.Kind == ParameterKind.RestOfKeywords);
        for (var at = 0; at < Math.Min(places.Count, arguments.Positional.Count); at++)
        {
            names.Define(places[at].Name, arguments.Positional[at]);
        }

        if (rest is not null)
        {
            names.Define(rest.Name, Known.Tuple(arguments.Positional.Skip(places.Count)));
        }
        else if (arguments.Positional.Count > places.Count)
        {
            throw TooMany(function, places, arguments.Positional.Count);
        }

        if (keywords is null)
        {
            CheckPositionalOnly(function, arguments);
        }

        var others = BindNamed(keys, function, arguments, names, keywords is not null);
        if (keywords is not null)
        {
            names.Define(keywords.Name, new PythonDictionary(others));
        }

        Complete(function, names);
    }

    // The remaining named arguments belong to "**keywords".
    private static DictionaryItems BindNamed(
        IEqualityComparer<PythonValue> keys,
        PythonFunction function,
        Arguments arguments,
        Namespace names,
        bool takesOthers
    )
    {
        var others = new DictionaryItems(keys);
        var nameable = function
            .Parameters.Items.Where(item => item.Kind is ParameterKind.Ordinary or ParameterKind.KeywordOnly)
            .Select(item => item.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in arguments.Named)
        {
            if (nameable.Contains(name))
            {
                if (names.Get(name) is not null)
                {
                    throw Errors.Type($"{function.QualifiedName}() got multiple values for argument '{name}'");
                }

                names.Define(name, value);
            }
            else if (takesOthers)
            {
                others.Add(new(Known.Of(name), value));
            }
            else
            {
                throw Errors.Type($"{function.QualifiedName}() got an unexpected keyword argument '{name}'");
            }
        }

        return others;
    }

    private static void CheckPositionalOnly(PythonFunction function, Arguments arguments)
    {
        if (arguments.Named.Count == 0)
        {
            return;
        }

        var given = arguments.Named.Select(pair => pair.Name).ToHashSet(StringComparer.Ordinal);
        var wrong = function
            .Parameters.Items.Where(item => item.Kind == ParameterKind.PositionalOnly && given.Contains(item.Name))
            .Select(item => item.Name)
            .ToList();
        if (wrong.Count > 0)
        {
            throw Errors.Type(
                $"{function.QualifiedName}() got some positional-only arguments passed as keyword arguments: "
                    + $"'{string.Join(", ", wrong)}'"
            );
        }
    }

    private static void Complete(PythonFunction function, Namespace names)
    {
        var missing = new List<string>();
        var missingKeywords = new List<string>();
        foreach (var parameter in function.Parameters.Items)
        {
            if (
                parameter.Kind is ParameterKind.Rest or ParameterKind.RestOfKeywords
                || names.Get(parameter.Name) is not null
            )
            {
                continue;
            }

            if (function.Defaults.TryGetValue(parameter.Name, out var value))
            {
                names.Define(parameter.Name, value);
            }
            else
            {
                (parameter.Kind == ParameterKind.KeywordOnly ? missingKeywords : missing).Add($"'{parameter.Name}'");
            }
        }

        var list = missing.Count > 0 ? missing : missingKeywords;
        if (list.Count > 0)
        {
            var kind = missing.Count > 0 ? "positional" : "keyword-only";
            var text = list.Count switch
            {
                1 => list[0],
                2 => $"{list[0]} and {list[1]}",
                _ => $"{string.Join(", ", list.Take(list.Count - 1))}, and {list[^1]}",
            };
            var plural = list.Count == 1 ? "" : "s";
            throw Errors.Type(
                $"{function.QualifiedName}() missing {list.Count} required {kind} argument{plural}: {text}"
            );
        }
    }

    private static PythonRaise TooMany(PythonFunction function, List<Parameter> places, int given)
    {
        var required = places.Count(place => !function.Defaults.ContainsKey(place.Name));
        var takes = required == places.Count ? $"{required}" : $"from {required} to {places.Count}";
        var plural = places.Count == 1 && required == places.Count ? "" : "s";
        var were = given == 1 ? "was" : "were";
        return Errors.Type(
            $"{function.QualifiedName}() takes {takes} positional argument{plural} but {given} {were} given"
        );
    }
}
