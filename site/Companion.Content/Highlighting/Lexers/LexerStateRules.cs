using System.Collections.Immutable;
using Companion.Content.Highlighting.Lexers.Patterns;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>The compiled rules of a state.</summary>
/// <param name="Class">The class of text that no rule matches.</param>
/// <param name="Marks">The rules for the remembered text.</param>
/// <param name="Peeks">The rules that only look ahead.</param>
/// <param name="Matches">The rules of the automaton.</param>
/// <param name="Automaton">Matches them all at once.</param>
/// <param name="Until">Reads up to the next match of a pattern; null when there is no such rule.</param>
/// <param name="Otherwise">What happens where no rule applies; null to read a character.</param>
internal sealed record LexerStateRules(
    TokenClass Class,
    ImmutableArray<MarkRule> Marks,
    ImmutableArray<LexerRule> Peeks,
    ImmutableArray<LexerRule> Matches,
    Automaton Automaton,
    UntilRule? Until,
    LexerOutcome? Otherwise
);
