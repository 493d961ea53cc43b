namespace Companion.Jupyter.Contents;

/// <summary>Text that a cell wrote to <c>stdout</c> or <c>stderr</c>.</summary>
internal sealed record TextContent(string Name, string Text);
