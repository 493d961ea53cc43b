using System.Collections.Immutable;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>What a match means.</summary>
/// <param name="Class">The class of the text.</param>
/// <param name="Embedded">The language of the text, whose classes it takes; null for none.</param>
/// <param name="Pops">How many states end.</param>
/// <param name="Next">The state that replaces the current one and keeps its mark; null for none.</param>
/// <param name="Pushes">The states that begin; the last is the current one.</param>
/// <param name="Remembers">Whether the text becomes the mark of the state that is current afterwards.</param>
internal sealed record LexerOutcome(
    TokenClass Class,
    Lexer? Embedded,
    int Pops,
    LexerState? Next,
    ImmutableArray<LexerState> Pushes,
    bool Remembers
);
