using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Companion.Content.Markup.Renderers;

/// <summary>The checkbox of a task list item, which tells a screen reader whether the task is done.</summary>
internal sealed class TaskListRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj) =>
        renderer
            .Write("<input type=\"checkbox\" disabled aria-label=\"")
            .Write(obj.Checked ? "Done\" checked>" : "To do\">");
}
