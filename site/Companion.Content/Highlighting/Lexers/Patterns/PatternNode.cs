namespace Companion.Content.Highlighting.Lexers.Patterns;

/// <summary>A node of a nondeterministic automaton.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Set">The symbols that it reads.</param>
/// <param name="Target">The next node, or the number of the accepted rule.</param>
/// <param name="OtherTarget">The second next node of a fork.</param>
internal readonly record struct PatternNode(PatternNodeKind Kind, SymbolSet Set, int Target, int OtherTarget);
