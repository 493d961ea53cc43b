using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>A text in a call.</summary>
/// <param name="Text">The text.</param>
/// <param name="Location">Where it is.</param>
public sealed record LocatedText(string Text, SourceLocation Location);
