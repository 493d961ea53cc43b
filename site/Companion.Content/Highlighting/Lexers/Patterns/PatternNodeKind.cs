namespace Companion.Content.Highlighting.Lexers.Patterns;

/// <summary>What a node of a nondeterministic automaton does.</summary>
internal enum PatternNodeKind
{
    /// <summary>Reads one symbol.</summary>
    Symbol,

    /// <summary>Goes on in two places without reading.</summary>
    Fork,

    /// <summary>Accepts a rule.</summary>
    Acceptance,
}
