using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>Reverts the checkboxes that Markdig finds in the middle of a list item's text.</summary>
internal static class TaskLists
{
    /// <summary>Keeps a checkbox only at the start of its item, as GitHub and Hugo do; any other is text.</summary>
    public static void KeepLeading(MarkdownParts parts)
    {
        if (parts.TaskLists.Count == 0)
        {
            return;
        }

        foreach (var box in parts.TaskLists.Where(box => !IsLeading(box)))
        {
            box.ReplaceBy(new LiteralInline(box.Checked ? "[x]" : "[ ]") { Span = box.Span });
        }

        foreach (var item in parts.ListItems.Where(item => !HasBox(item)))
        {
            item.TryGetAttributes()?.Classes?.Remove("task-list-item");
        }

        foreach (var list in parts.Lists.Where(list => !list.OfType<ListItemBlock>().Any(HasBox)))
        {
            list.TryGetAttributes()?.Classes?.Remove("contains-task-list");
        }
    }

    private static bool IsLeading(TaskList box) =>
        box.PreviousSibling is null
        && box.Parent?.ParentBlock is ParagraphBlock { Parent: ListItemBlock item } paragraph
        && item[0] == paragraph;

    private static bool HasBox(ListItemBlock item) =>
        item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: TaskList };
}
