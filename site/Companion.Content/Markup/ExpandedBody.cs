using Companion.Sources;

namespace Companion.Content.Markup;

/// <summary>A body as Markdown, with placeholders for the pieces that are HTML already.</summary>
/// <param name="Source">The text that it was made of.</param>
/// <param name="Markdown">The Markdown, with the placeholders.</param>
/// <param name="Map">The way back to the text.</param>
/// <param name="Outputs">What the placeholders stand for.</param>
internal sealed record ExpandedBody(SourceText Source, string Markdown, OffsetMap Map, ShortcodeOutputs Outputs);
