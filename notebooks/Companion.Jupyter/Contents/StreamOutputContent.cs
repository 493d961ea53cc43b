namespace Companion.Jupyter.Contents;

/// <summary>Text that a cell wrote to <c>stdout</c> or <c>stderr</c>.</summary>
internal sealed record StreamOutputContent(string Name, string Text);
