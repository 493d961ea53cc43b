using System.Runtime.CompilerServices;
using System.Text;
using Companion.Content.Html;
using Companion.Content.Markup.Formulas;
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

    /// <summary>How many words, divided by white space, the text has that <see cref="Of(ContainerInline, ShortcodeOutputs)"/> returns.</summary>
    public static int CountWords(ContainerInline? container, ShortcodeOutputs outputs)
    {
        var words = new WordCounter();
        Visit(
            container,
            withPictures: false,
            text => words.Add(outputs.HoldsPlaceholder(text) ? outputs.RestoreAsText(text.ToString()) : text)
        );
        return words.Count;
    }

    private static string Of(ContainerInline? container, ShortcodeOutputs outputs, bool withPictures)
    {
        var all = new StringBuilder();
        Visit(container, withPictures, text => all.Append(text));
        return HtmlText.Fold(outputs.RestoreAsText(all.ToString()));
    }

    private static void Visit(ContainerInline? container, bool withPictures, Action<ReadOnlySpan<char>> add)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    add(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    add(code.Content);
                    break;
                case HtmlEntityInline entity:
                    add(entity.Transcoded.AsSpan());
                    break;
                case FormulaInline formula:
                    add(formula.Tex);
                    break;
                case AutolinkInline link:
                    add(link.Url);
                    break;
                case LineBreakInline:
                    add(" ");
                    break;
                case LinkInline { IsImage: true } when !withPictures:
                    break;
                case ContainerInline inner:
                    Visit(inner, withPictures, add);
                    break;
                default:
                    break;
            }
        }
    }
}
