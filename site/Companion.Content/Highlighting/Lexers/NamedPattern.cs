using Companion.Sources;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>A pattern or a list of words with a name.</summary>
/// <param name="Text">The pattern, or the words with white space between them.</param>
/// <param name="IsWords">Whether it is a list of words, which have no operators.</param>
internal sealed record NamedPattern(SourceLocation Text, bool IsWords);
