using System.Runtime.CompilerServices;
using System.Text;
using Companion.Content.Html;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>The text that inline Markdown displays.</summary>
internal static class InlineText
{
    /// <summary>
    /// The text of a heading or paragraph, including the text that its shortcodes display. Pictures contribute none.
    /// </summary>
    public static string Of(ContainerInline? container, ShortcodeOutputs outputs) =>
        Of(container, outputs, withPictures: false);

    /// <summary>
    /// A picture's alternative text: the text between its brackets, including that of nested pictures, as CommonMark
    /// defines it.
    /// </summary>
    public static string AlternativeOf(LinkInline picture, ShortcodeOutputs outputs) =>
        Of(picture, outputs, withPictures: true);

    private static string Of(ContainerInline? container, ShortcodeOutputs outputs, bool withPictures)
    {
        var text = new StringBuilder();
        Append(text, container, withPictures);
        return HtmlText.Fold(outputs.RestoreAsText(text.ToString()));
    }

    private static void Append(StringBuilder text, ContainerInline? container, bool withPictures)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
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
                case LinkInline { IsImage: true } when !withPictures:
                    break;
                case ContainerInline inner:
                    Append(text, inner, withPictures);
                    break;
                default:
                    break;
            }
        }
    }
}
