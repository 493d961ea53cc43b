using System.Text;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>The text that inline Markdown shows.</summary>
internal static class InlineText
{
    /// <summary>The text of a heading or paragraph, with what its shortcodes show.</summary>
    public static string Of(ContainerInline? container, ShortcodeOutputs outputs)
    {
        var text = new StringBuilder();
        Append(text, container);
        return HtmlText.Fold(outputs.RestoreAsText(text.ToString()));
    }

    private static void Append(StringBuilder text, ContainerInline? container)
    {
        foreach (var inline in container ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    Append(text, inner);
                    break;
                default:
                    break;
            }
        }
    }
}
