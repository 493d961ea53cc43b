using System.Text;

namespace Companion.Site.Authoring;

/// <summary>Text as YAML.</summary>
internal static class YamlText
{
    /// <summary>A text in YAML's double-quoted style (YAML 1.2, section 7.3.1).</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(
                c is '"' or '\\' ? $"\\{c}"
                : char.IsControl(c) || c is '\u2028' or '\u2029' ? $"\\u{(int)c:x4}"
                : c.ToString()
            );
        }

        return quoted.Append('"').ToString();
    }
}
