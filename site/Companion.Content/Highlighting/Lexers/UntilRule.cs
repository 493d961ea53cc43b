using Companion.Content.Highlighting.Lexers.Patterns;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>
/// A rule that reads up to the next match of a pattern, or to the next line that begins with the remembered text; if
/// there is none, to the end of the text.
/// </summary>
/// <param name="Search">Finds the pattern; null for the remembered text.</param>
/// <param name="Length">The length of the pattern's matches.</param>
/// <param name="Outcome">What the text before the match means.</param>
internal sealed record UntilRule(Automaton? Search, int Length, LexerOutcome Outcome);
