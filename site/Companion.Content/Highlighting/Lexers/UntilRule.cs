using Companion.Content.Highlighting.Lexers.Patterns;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>A rule that reads up to the next match of a pattern, or to the end of the text.</summary>
/// <param name="Search">Finds the pattern.</param>
/// <param name="Length">The length of its matches.</param>
/// <param name="Outcome">What the text before the match means.</param>
internal sealed record UntilRule(Automaton Search, int Length, LexerOutcome Outcome);
