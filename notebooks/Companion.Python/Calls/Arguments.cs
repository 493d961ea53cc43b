using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Calls;

/// <summary>The arguments of a call.</summary>
internal sealed class Arguments(
    IReadOnlyList<PythonValue> positional,
    IReadOnlyList<(string Name, PythonValue Value)> named
)
{
    public static readonly Arguments None = new([], []);

    public Arguments(params PythonValue[] positional)
        : this(positional, []) { }

    public IReadOnlyList<PythonValue> Positional { get; } = positional;

    public IReadOnlyList<(string Name, PythonValue Value)> Named { get; } = named;

    public int Count => Positional.Count + Named.Count;

    /// <summary>All values, positional and named.</summary>
    public IEnumerable<PythonValue> All => Positional.Concat(Named.Select(pair => pair.Value));

    public PythonValue? Keyword(string name)
    {
        foreach (var (key, value) in Named)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the values of parameters that can be passed by position or by name; null for omitted ones.
    /// Raises <c>TypeError</c> for too many, unknown or missing arguments.
    /// </summary>
    public PythonValue?[] Bind(string function, int required, params string[] parameters)
    {
        if (Positional.Count > parameters.Length)
        {
            throw Errors.Type(
                $"{function}() takes at most {parameters.Length} argument{(parameters.Length == 1 ? "" : "s")} ({Count} given)"
            );
        }

        var values = new PythonValue?[parameters.Length];
        for (var at = 0; at < Positional.Count; at++)
        {
            values[at] = Positional[at];
        }

        foreach (var (name, value) in Named)
        {
            var place = Array.IndexOf(parameters, name);
            if (place < 0)
            {
                throw Errors.Type($"{function}() got an unexpected keyword argument '{name}'");
            }

            if (values[place] is not null)
            {
                throw Errors.Type($"argument for {function}() given by name ('{name}') and position ({place + 1})");
            }

            values[place] = value;
        }

        for (var at = 0; at < required; at++)
        {
            if (values[at] is null)
            {
                throw Errors.Type($"{function}() missing required argument '{parameters[at]}' (pos {at + 1})");
            }
        }

        return values;
    }

    /// <summary>The positional arguments of a function that accepts no named ones.</summary>
    public IReadOnlyList<PythonValue> Exactly(string function, int minimum, int maximum)
    {
        if (Named.Count > 0)
        {
            throw Errors.Type($"{function}() takes no keyword arguments");
        }

        if (Positional.Count >= minimum && Positional.Count <= maximum)
        {
            return Positional;
        }

        var given = Positional.Count;
        var message = (minimum, maximum) switch
        {
            (0, 0) => $"{function}() takes no arguments ({given} given)",
            (1, 1) => $"{function}() takes exactly one argument ({given} given)",
            _ when minimum == maximum => $"{function} expected {minimum} arguments, got {given}",
            _ when given < minimum =>
                $"{function} expected at least {minimum} argument{(minimum == 1 ? "" : "s")}, got {given}",
            _ => $"{function} expected at most {maximum} argument{(maximum == 1 ? "" : "s")}, got {given}",
        };
        throw Errors.Type(message);
    }
}
