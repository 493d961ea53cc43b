using Companion.Content.Highlighting.Lexers.Patterns;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>A rule of a state.</summary>
/// <param name="Pattern">What it matches; empty for a rule that does not read.</param>
/// <param name="Outcome">What a match means.</param>
/// <param name="Ahead">What must or must not follow the match; null for no condition.</param>
internal sealed record LexerRule(RulePattern Pattern, LexerOutcome Outcome, LookAhead? Ahead);
