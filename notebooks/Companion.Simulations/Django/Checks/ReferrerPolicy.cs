using Companion.Python.Values;

namespace Companion.Simulations.Django.Checks;

/// <summary>The values of a <c>Referrer-Policy</c> header (W3C Referrer Policy, section 3).</summary>
internal static class ReferrerPolicy
{
    public static HashSet<string> Tokens { get; } =
        new[]
        {
            "no-referrer",
            "no-referrer-when-downgrade",
            "origin",
            "origin-when-cross-origin",
            "same-origin",
            "strict-origin",
            "strict-origin-when-cross-origin",
            "unsafe-url",
        }.ToHashSet();

    /// <summary>Whether a policy, as comma-separated text or a collection, contains any other value.</summary>
    public static Truth HasOthers(SettingValue policy) =>
        policy.Value is PythonString text ? text.Value.Split(',').Any(token => !Tokens.Contains(Stripped(token)))
        : policy.Elements?.FirstOrDefault(IsUnhashable) is { } item
            // Python first puts the items into a set.
            ? item.Raises("TypeError", $"unhashable type: '{item.TypeName}'")
        : policy.Any(item => !item.IsOneOf(Tokens));

    private static bool IsUnhashable(SettingValue item) =>
        item.Value is PythonList or PythonDictionary or PythonSet { IsFrozen: false };

    // Python's str.strip() treats the four information separators as white space; .NET does not.
    private static string Stripped(string token)
    {
        var span = token.AsSpan();
        while (span.Length > 0 && IsSpace(span[0]))
        {
            span = span[1..];
        }

        while (span.Length > 0 && IsSpace(span[^1]))
        {
            span = span[..^1];
        }

        return span.ToString();
    }

    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is >= '\x1c' and <= '\x1f';
}
