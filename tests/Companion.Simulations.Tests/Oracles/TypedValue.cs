using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using Companion.Python.Values;

namespace Companion.Simulations.Tests.Oracles;

/// <summary>A Python value in the notation of the recordings: <c>{"t":"int","v":0}</c>.</summary>
internal static class TypedValue
{
    /// <summary>
    /// The exception that reading the setting raised, written as <c>!KeyError</c>; null if it has a value.
    /// </summary>
    public static string? ExceptionOf(JsonElement typed) =>
        typed.GetProperty("t").GetString() is ['!', .. var name] ? name : null;

    public static PythonValue Read(JsonElement typed)
    {
        var value = typed.GetProperty("v");
        return typed.GetProperty("t").GetString() switch
        {
            "NoneType" => PythonNone.Value,
            "bool" => new PythonBool(value.GetBoolean()),
            "int" => new PythonInteger(BigInteger.Parse(value.GetRawText())),
            "float" => new PythonFloat(value.GetDouble()),
            "str" => new PythonString(value.GetString()!),
            "list" => new PythonList(Items(value)),
            "tuple" => new PythonTuple(Items(value)),
            "set" => new PythonSet(Items(value), IsFrozen: false),
            "dict" => new PythonDictionary(
                value.EnumerateArray().Select(pair => KeyValuePair.Create(Read(pair[0]), Read(pair[1]))).ToList()
            ),
            var other => throw new NotSupportedException(other),
        };
    }

    private static ImmutableArray<PythonValue> Items(JsonElement value) => [.. value.EnumerateArray().Select(Read)];
}
