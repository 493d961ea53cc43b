using System.Net;
using System.Text;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>Writes the attributes of a shortcode's elements.</summary>
internal static class HtmlAttribute
{
    /// <summary>Appends an attribute, encoded; nothing when it has no value.</summary>
    public static StringBuilder AppendAttribute(this StringBuilder html, string name, string? value) =>
        value is null ? html : html.Append($" {name}=\"{WebUtility.HtmlEncode(value)}\"");
}
