namespace Companion.Content.Highlighting.Lexers.Patterns;

/// <summary>The pattern of a rule, with the conditions on what precedes and what follows its match.</summary>
/// <param name="Behind">
/// What the character before the match may be; the beginning of the text counts as a newline.
/// </param>
/// <param name="Body">The match.</param>
/// <param name="Ahead">The beginning of what follows the match; null for no condition.</param>
/// <param name="IsAheadNegated">Whether <paramref name="Ahead"/> must not follow.</param>
internal sealed record RulePattern(SymbolSet Behind, Pattern Body, Pattern? Ahead, bool IsAheadNegated)
{
    /// <summary>Whether a match counts even where another rule matches more.</summary>
    public bool IsFirst { get; init; }
}
