using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Companion.Content.Shortcodes;

namespace Companion.Content.Tests.Shortcodes;

/// <summary>
/// Writes a tree in readable form. A text is a JSON string. A call is <c>&lt;name "value" key="value"&gt;</c>, between
/// per cent signs for the Markdown delimiter; its inner nodes are indented and followed by <c>&lt;/name&gt;</c>. A call
/// that can have inner text, but has none, ends in <c>/&gt;</c>.
/// </summary>
internal static class TreeNotation
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(IEnumerable<ShortcodeNode> nodes)
    {
        var notation = new StringBuilder();
        Append(notation, nodes, indent: "");
        return notation.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder notation, IEnumerable<ShortcodeNode> nodes, string indent)
    {
        foreach (var node in nodes)
        {
            if (node is ShortcodeCall call)
            {
                Append(notation, call, indent);
            }
            else
            {
                notation.Append(indent).Append(Quoted(((ShortcodeText)node).Text)).Append('\n');
            }
        }
    }

    private static void Append(StringBuilder notation, ShortcodeCall call, string indent)
    {
        var (left, right) = call.Delimiter == ShortcodeDelimiter.Html ? ("<", ">") : ("%", "%");
        var arguments = string.Concat(call.Arguments.Select(Written));
        var slash = call.Inner is { Count: 0 } ? " /" : "";
        notation.Append(indent).Append($"{left}{call.Name}{arguments}{slash}{right}\n");
        if (call.Inner is { Count: > 0 } inner)
        {
            Append(notation, inner, indent + "  ");
            notation.Append(indent).Append($"{left}/{call.Name}{right}\n");
        }
    }

    private static string Written(ShortcodeArgument argument) =>
        argument.Name is { } name ? $" {name}={Quoted(argument.Value)}" : $" {Quoted(argument.Value)}";

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Json);
}
