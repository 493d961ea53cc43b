namespace Companion.Content.Highlighting.Lexers;

/// <summary>A state that has begun and not ended.</summary>
/// <param name="State">The state.</param>
/// <param name="MarkStart">Where in the text the remembered text starts.</param>
/// <param name="MarkLength">The length of the remembered text; zero for none.</param>
internal readonly record struct LexerFrame(LexerState State, int MarkStart, int MarkLength);
