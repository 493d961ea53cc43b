using Companion.Sources;

namespace Companion.Content.Markup;

/// <summary>A body as Markdown, with placeholders for the pieces that are already HTML.</summary>
/// <param name="Source">The original text.</param>
/// <param name="Markdown">The Markdown, with the placeholders.</param>
/// <param name="Map">Maps positions back to the original text.</param>
/// <param name="Outputs">What the placeholders stand for.</param>
internal sealed record ExpandedBody(SourceText Source, string Markdown, OffsetMap Map, ShortcodeOutputs Outputs);
