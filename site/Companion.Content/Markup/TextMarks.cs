using System.Buffers;
using System.Runtime.CompilerServices;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>
/// Turns bare mail addresses into links and names of emoji into emoji, in text that is neither code nor an address.
/// </summary>
internal static class TextMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("@:");

    /// <summary>Looks through a block whose pieces of text have been joined.</summary>
    /// <param name="block">The block.</param>
    /// <param name="withEmoji">Whether the site shows emoji.</param>
    public static void Apply(LeafBlock block, bool withEmoji) => Apply(block.Inline!, withEmoji, isLink: false);

    private static void Apply(ContainerInline container, bool withEmoji, bool isLink)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            switch (child)
            {
                case LinkInline { IsAutoLink: true }:
                    break;
                case ContainerInline inner:
                    Apply(inner, withEmoji, isLink || child is LinkInline);
                    break;
                case LiteralInline literal when literal.Content.AsSpan().ContainsAny(Marks):
                    if (withEmoji)
                    {
                        EmojiNames.Replace(literal);
                    }

                    if (!isLink)
                    {
                        MailAddresses.Link(literal);
                    }

                    break;
                default:
                    break;
            }
        }
    }
}
