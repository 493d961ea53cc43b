using Companion.Content.Data;

namespace Companion.Content.FrontMatters;

/// <summary>The spellings of true and false that Hugo accepts.</summary>
internal static class FrontMatterBool
{
    /// <summary>The value; null when the text is neither.</summary>
    public static bool? Read(DataValue value) =>
        value is not DataScalar scalar
            ? null
            : scalar.Text switch
            {
                // Go's strconv.ParseBool, quoted or not.
                "true" or "True" or "TRUE" or "t" or "T" or "1" => true,
                "false" or "False" or "FALSE" or "f" or "F" or "0" => false,
                // YAML 1.1, unquoted only.
                "yes" or "Yes" or "YES" or "y" or "Y" or "on" or "On" or "ON" when !scalar.IsQuoted => true,
                "no" or "No" or "NO" or "n" or "N" or "off" or "Off" or "OFF" when !scalar.IsQuoted => false,
                _ => null,
            };
}
