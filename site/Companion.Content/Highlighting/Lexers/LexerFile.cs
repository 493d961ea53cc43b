using System.Collections.Immutable;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>A lexer file: what <see cref="LexerFileReader"/> reads.</summary>
/// <param name="Parent">The language whose states and names it inherits; null for none.</param>
/// <param name="Host">The language of the text between its marks, such as HTML for a template; null for none.</param>
/// <param name="IgnoresCase">Whether letters match in both cases.</param>
/// <param name="Patterns">The named patterns and lists of words.</param>
/// <param name="States">The states; the first is where a text begins, unless there is a parent.</param>
internal sealed record LexerFile(
    string? Parent,
    string? Host,
    bool IgnoresCase,
    ImmutableDictionary<string, NamedPattern> Patterns,
    ImmutableArray<LexerStateLines> States
);
