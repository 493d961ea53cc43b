using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>A state as its file describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Class">The class of text that no rule matches; null for the plain class.</param>
/// <param name="Lines">Its lines, in order.</param>
internal sealed record LexerStateLines(string Name, SourceLocation? Class, ImmutableArray<LexerLine> Lines);
