using Companion.Sources;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>A line of a state in a lexer file: a rule, or the inclusion of another state.</summary>
/// <param name="Kind">How it applies.</param>
/// <param name="Pattern">Its pattern; for an inclusion the name of the state.</param>
/// <param name="Outcome">What follows the arrow.</param>
internal sealed record LexerLine(LexerLineKind Kind, SourceLocation Pattern, SourceLocation Outcome);
