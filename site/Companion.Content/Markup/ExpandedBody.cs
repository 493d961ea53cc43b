namespace Companion.Content.Markup;

/// <summary>A body whose shortcodes were expanded, ready for Markdown.</summary>
/// <param name="Markdown">The text, with placeholders for the outputs that Markdown must not see.</param>
/// <param name="Map">The way back to the file.</param>
/// <param name="Outputs">What the placeholders stand for.</param>
internal sealed record ExpandedBody(string Markdown, OffsetMap Map, ShortcodeOutputs Outputs);
