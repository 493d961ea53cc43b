using Companion.Python;
using Companion.Python.Values;

namespace Companion.Simulations.Django.Checks;

/// <summary>
/// The value of a condition on settings: yes, no, unknown because of a setting, or an exception. The
/// operators work like Python's <c>and</c>, <c>or</c> and <c>not</c>; an unknown operand does not matter if the
/// other one decides. <c>&amp;&amp;</c> and <c>||</c> skip the right operand when Python certainly would.
/// </summary>
public readonly record struct Truth
{
    private readonly bool _yes;

    private Truth(bool yes, UnknownSetting? unknown, LoadError? raised)
    {
        _yes = yes;
        Unknown = unknown;
        Raised = raised;
    }

    /// <summary>The unknown setting on which it depends; null if the value is known.</summary>
    public UnknownSetting? Unknown { get; }

    /// <summary>The exception that Python raises instead; null if there is none.</summary>
    public LoadError? Raised { get; }

    /// <summary>Whether the condition certainly holds.</summary>
    public bool IsYes => _yes && Unknown is null && Raised is null;

    /// <summary>Whether the condition certainly does not hold.</summary>
    public bool IsNo => !_yes && Unknown is null && Raised is null;

    /// <summary>A condition that depends on a value that is not known.</summary>
    public static Truth DependsOn(string setting, Undetermined value) =>
        new(yes: false, new UnknownSetting(setting, value), raised: null);

    /// <summary>A condition that raises in Python.</summary>
    public static Truth Raises(LoadError error) => new(yes: false, unknown: null, error);

    /// <summary>A condition whose value is known.</summary>
    public static implicit operator Truth(bool value) => FromBoolean(value);

    /// <summary>A condition whose value is known.</summary>
    public static Truth FromBoolean(bool value) => new(value, unknown: null, raised: null);

    /// <summary>Python's <c>not</c>.</summary>
    public static Truth operator !(Truth operand) =>
        operand.IsYes ? false
        : operand.IsNo ? true
        : operand;

    /// <summary>Python's <c>and</c>.</summary>
    public static Truth operator &(Truth left, Truth right) =>
        left.IsYes ? right
        : left.IsNo || left.Raised is not null ? left
        : right.IsNo ? right
        : left;

    /// <summary>Python's <c>or</c>.</summary>
    public static Truth operator |(Truth left, Truth right) => !(!left & !right);

    /// <summary>Whether <c>||</c> skips the right operand.</summary>
    public static bool operator true(Truth operand) => operand.IsYes;

    /// <summary>Whether <c>&amp;&amp;</c> skips the right operand.</summary>
    public static bool operator false(Truth operand) => operand.IsNo || operand.Raised is not null;

    /// <summary>Python's <c>any</c>: the first yes decides, or else the first unknown value.</summary>
    public static Truth Any(IEnumerable<Truth> conditions)
    {
        Truth all = false;
        foreach (var condition in conditions)
        {
            all |= condition;
            if (all.IsYes || all.Raised is not null)
            {
                break;
            }
        }

        return all;
    }
}
