using Companion.Python;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Simulations.Django.Checks;

/// <summary>A setting, or a value inside it, with the tests that checks make. They behave as in Python.</summary>
/// <param name="Name">The setting's name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Location">Where the project sets it; null for a default.</param>
public sealed record SettingValue(string Name, PythonValue Value, SourceLocation? Location)
{
    /// <summary><c>bool(value)</c>.</summary>
    public Truth IsTruthy =>
        Value switch
        {
            Undetermined unknown => Truth.DependsOn(Name, unknown),
            PythonNone => false,
            PythonBool boolean => boolean.Value,
            PythonInteger integer => !integer.Value.IsZero,
            PythonFloat number => number.Value != 0,
            PythonString text => text.Value.Length > 0,
            PythonBytes bytes => bytes.Value.Length > 0,
            PythonTuple tuple => tuple.Items.Length > 0,
            PythonList list => list.Items.Count > 0,
            PythonSet set => set.Items.Count > 0,
            PythonDictionary dictionary => dictionary.Entries.Count > 0,
            _ => true,
        };

    /// <summary><c>value is True</c>: 1 and <c>'True'</c> are not.</summary>
    public Truth IsTrue => Ask(value => value is PythonBool { Value: true });

    /// <summary><c>value is None</c>.</summary>
    public Truth IsNone => Ask(value => value is PythonNone);

    /// <summary><c>isinstance(value, dict)</c>.</summary>
    public Truth IsDictionary => Ask(value => value is PythonDictionary);

    /// <summary><c>isinstance(value, (list, tuple))</c>.</summary>
    public Truth IsListOrTuple => Ask(value => value is PythonList or PythonTuple);

    /// <summary><c>value == text</c>.</summary>
    public Truth EqualsText(string text) => Ask(value => value is PythonString other && other.Value == text);

    /// <summary><c>text in value</c>.</summary>
    public Truth Contains(string text) =>
        Value switch
        {
            Undetermined unknown => Truth.DependsOn(Name, unknown),
            PythonString whole => whole.Value.Contains(text, StringComparison.Ordinal),
            PythonBytes => Raises("TypeError", "a bytes-like object is required, not 'str'"),
            _ => Elements is { } items
                ? Truth.Any(items.Select(item => item.EqualsText(text)))
                : Raises("TypeError", $"argument of type '{TypeName}' is not iterable"),
        };

    /// <summary>
    /// Whether it equals the text, or is a collection that contains the text. Other values do not raise.
    /// </summary>
    public Truth HasMember(string text) =>
        Value is Undetermined or PythonString ? EqualsText(text)
        : Elements is { } items ? Truth.Any(items.Select(item => item.EqualsText(text)))
        : false;

    /// <summary><c>value in {…}</c>.</summary>
    public Truth IsOneOf(IReadOnlySet<string> texts) =>
        Value switch
        {
            Undetermined unknown => Truth.DependsOn(Name, unknown),
            PythonString text => texts.Contains(text.Value),
            PythonList or PythonDictionary => Raises("TypeError", $"unhashable type: '{TypeName}'"),
            _ => false,
        };

    /// <summary>
    /// <c>test(item) for item in value</c>: whether any passes. A value that cannot be iterated raises.
    /// </summary>
    public Truth Any(Func<SettingValue, Truth> test) =>
        Value is Undetermined unknown ? Truth.DependsOn(Name, unknown)
        : Elements is { } items ? Truth.Any(items.Select(test))
        : Raises("TypeError", $"'{TypeName}' object is not iterable");

    /// <summary>The items of <c>for item in value</c>; null if it cannot be iterated or is not known.</summary>
    public IEnumerable<SettingValue>? Elements =>
        Value switch
        {
            PythonTuple tuple => tuple.Items.Select(Inside),
            PythonList list => list.Items.Select(Inside),
            PythonSet set => set.Items.Select(Inside),
            PythonDictionary dictionary => dictionary.Entries.Select(entry => Inside(entry.Key)),
            PythonString text => CodePoints.Of(text.Value).Select(character => Inside(new PythonString(character))),
            PythonBytes bytes => bytes.Value.Select(octet => Inside(new PythonInteger(octet))),
            _ => null,
        };

    /// <summary>The answer to a test of this value; unknown if the value is not known.</summary>
    public Truth WhenKnown(Func<SettingValue, Truth> question) =>
        Value is Undetermined unknown ? Truth.DependsOn(Name, unknown) : question(this);

    /// <summary>The answer to a test of <c>value[key]</c>; no if there is no such key.</summary>
    public Truth WhenEntryKnown(string key, Func<SettingValue, Truth> question) =>
        WhenKnown(_ => Entry(key)?.WhenKnown(question) ?? false);

    /// <summary><c>value.values()</c> of a dict; nothing for any other value.</summary>
    public IEnumerable<SettingValue> Entries =>
        (Value as PythonDictionary)?.Entries.Select(entry => Inside(entry.Value)) ?? [];

    /// <summary><c>value[key]</c> of a dict; null if there is no such key or the value is not a dict.</summary>
    public SettingValue? Entry(string key)
    {
        foreach (var entry in (Value as PythonDictionary)?.Entries ?? [])
        {
            if (entry.Key is PythonString name && name.Value == key)
            {
                return Inside(entry.Value);
            }
        }

        return null;
    }

    /// <summary>A condition that raises because of this value.</summary>
    public Truth Raises(string type, string message) => Truth.Raises(new LoadError(type, message, Location));

    /// <summary>A condition that cannot be decided from this value alone.</summary>
    public Truth CannotBeKnown(string reason) => Truth.DependsOn(Name, new Undetermined(reason, Location ?? Nowhere));

    /// <summary><c>type(value).__name__</c>.</summary>
    public string TypeName =>
        Value switch
        {
            PythonNone => "NoneType",
            PythonBool => "bool",
            PythonInteger => "int",
            PythonFloat => "float",
            PythonString => "str",
            PythonBytes => "bytes",
            PythonTuple => "tuple",
            PythonList => "list",
            PythonSet { IsFrozen: true } => "frozenset",
            PythonSet => "set",
            PythonDictionary => "dict",
            PythonPath => "PosixPath",
            _ => "object",
        };

    private static SourceLocation Nowhere { get; } = new(new SourceText("settings", ""), new SourceSpan(0, 0));

    private SettingValue Inside(PythonValue value) => this with { Value = value };

    private Truth Ask(Func<PythonValue, bool> question) => WhenKnown(value => question(value.Value));
}
