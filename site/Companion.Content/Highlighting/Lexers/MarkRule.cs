using Companion.Content.Highlighting.Lexers.Patterns;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>
/// A rule that matches the text which the state remembers, such as the delimiter that ends a here-document.
/// </summary>
/// <param name="Behind">What the character before the match may be.</param>
/// <param name="Prefix">What may precede the remembered text; null for nothing.</param>
/// <param name="Ahead">What must or must not follow it; null for no condition.</param>
/// <param name="Outcome">What a match means.</param>
internal sealed record MarkRule(SymbolSet Behind, Automaton? Prefix, LookAhead? Ahead, LexerOutcome Outcome);
