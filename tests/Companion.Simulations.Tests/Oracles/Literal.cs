using System.Collections.Immutable;
using Companion.Python.Values;

namespace Companion.Simulations.Tests.Oracles;

/// <summary>A Python expression and its value.</summary>
internal sealed record Literal(string Source, PythonValue Value)
{
    public static Literal True { get; } = new("True", new PythonBool(true));

    public static Literal False { get; } = new("False", new PythonBool(false));

    public static Literal None { get; } = new("None", PythonNone.Value);

    public static Literal Integer(int value) => new(value.ToString(), new PythonInteger(value));

    public static Literal Float(double value) => new(value.ToString("0.0"), new PythonFloat(value));

    public static Literal Text(string value) =>
        new($"'{value.Replace("\\", "\\\\").Replace("'", "\\'")}'", new PythonString(value));

    public static Literal Bytes(string value) =>
        new($"b'{value}'", new PythonBytes([.. value.Select(each => (byte)each)]));

    public static Literal List(params IEnumerable<Literal> items) =>
        new($"[{Joined(items)}]", new PythonList(Values(items)));

    public static Literal Tuple(params IEnumerable<Literal> items) =>
        new(items.Any() ? $"({Joined(items)},)" : "()", new PythonTuple(Values(items)));

    public static Literal Set(params IEnumerable<Literal> items) =>
        new(items.Any() ? $"{{{Joined(items)}}}" : "set()", new PythonSet(Values(items), IsFrozen: false));

    public static Literal Dictionary(params IEnumerable<(Literal Key, Literal Value)> entries) =>
        new(
            $"{{{string.Join(", ", entries.Select(entry => $"{entry.Key.Source}: {entry.Value.Source}"))}}}",
            new PythonDictionary(
                entries.Select(entry => KeyValuePair.Create(entry.Key.Value, entry.Value.Value)).ToImmutableList()
            )
        );

    private static string Joined(IEnumerable<Literal> items) => string.Join(", ", items.Select(item => item.Source));

    private static ImmutableArray<PythonValue> Values(IEnumerable<Literal> items) =>
        [.. items.Select(item => item.Value)];
}
