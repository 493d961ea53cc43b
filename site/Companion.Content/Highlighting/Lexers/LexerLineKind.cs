namespace Companion.Content.Highlighting.Lexers;

/// <summary>How a line of a state applies.</summary>
internal enum LexerLineKind
{
    /// <summary><c>PATTERN -> …</c>: at a match of the pattern.</summary>
    Match,

    /// <summary><c>first PATTERN -> …</c>: at a match of the pattern, even where another rule matches more.</summary>
    First,

    /// <summary><c>until PATTERN -> …</c>: up to the next match of the pattern, or to the end.</summary>
    Until,

    /// <summary><c>otherwise -> …</c>: where nothing else applies, without reading.</summary>
    Otherwise,

    /// <summary><c>include STATE</c>: the lines of another state.</summary>
    Include,
}
