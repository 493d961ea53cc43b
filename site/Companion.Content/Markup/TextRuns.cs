using System.Runtime.CompilerServices;
using System.Text;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>Joins the pieces of text that the parser leaves.</summary>
internal static class TextRuns
{
    /// <summary>
    /// Joins neighbours: the parser leaves <c>&lt;</c> or <c>'</c> in a literal of its own where it might have started
    /// something else.
    /// </summary>
    public static void Merge(ContainerInline container)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is ContainerInline inner)
            {
                Merge(inner);
            }
            else if (child is LiteralInline literal)
            {
                MergeRun(literal);
            }
        }
    }

    private static void MergeRun(LiteralInline first)
    {
        StringBuilder? merged = null;
        while (first.NextSibling is LiteralInline { IsFirstCharacterEscaped: false } next)
        {
            merged ??= new StringBuilder().Append(first.Content.AsSpan());
            merged.Append(next.Content.AsSpan());
            first.Span.End = next.Span.End;
            next.Remove();
        }

        if (merged is not null)
        {
            first.Content = new StringSlice(merged.ToString());
        }
    }
}
