using Companion.Python.Values;

namespace Companion.Simulations.Django.Checks;

/// <summary>Decides whether a key is hard to guess, by Django's rules.</summary>
internal static class SecretKeyStrength
{
    private const int ShortestLength = 50;
    private const int FewestDifferent = 5;
    private const string InsecurePrefix = "django-insecure-";

    /// <summary>
    /// Whether a key is weak: it has fewer than 50 characters, or fewer than 5 different ones, or, from Django 3.2,
    /// <c>startproject</c> generated it, as its prefix shows.
    /// </summary>
    public static Truth IsWeak(SettingValue key, DjangoVersion version)
    {
        if (key.Value is Undetermined || key.IsTruthy.IsNo)
        {
            return !key.IsTruthy;
        }

        if (key.Elements?.ToList() is not { } characters)
        {
            return key.Raises("TypeError", $"'{key.TypeName}' object is not iterable");
        }

        if (characters.Select(Identity).Distinct().Count() < FewestDifferent || characters.Count < ShortestLength)
        {
            return true;
        }

        return version >= new DjangoVersion(3, 2) && StartsInsecurely(key);
    }

    private static object Identity(SettingValue character) =>
        character.Value is PythonString text ? text.Value : character.Value;

    private static Truth StartsInsecurely(SettingValue key) =>
        key.Value switch
        {
            PythonString text => text.Value.StartsWith(InsecurePrefix, StringComparison.Ordinal),
            PythonBytes => key.Raises("TypeError", "startswith first arg must be bytes or a tuple of bytes, not str"),
            _ => key.Raises("AttributeError", $"'{key.TypeName}' object has no attribute 'startswith'"),
        };
}
