using System.Collections.Immutable;

namespace Companion.Content.Highlighting;

/// <summary>A language that a fence can name.</summary>
/// <param name="Label">Its name for readers, or null for text that has no language.</param>
/// <param name="Names">The names that a fence may use, in lower case; the first is the canonical one.</param>
internal sealed record Language(string? Label, ImmutableArray<string> Names)
{
    /// <summary>The name of its lexer, or null when it has none.</summary>
    public string? Lexer { get; init; }

    /// <summary>The root scope of its TextMate grammar, or null when it has none.</summary>
    public string? Scope { get; init; }

    /// <summary>The scopes of embedded languages that are worth their loading time.</summary>
    public ImmutableArray<string> Embeds { get; init; } = [];

    /// <summary>Which sessions a block of this language may turn out to be.</summary>
    public Prompts Prompts { get; init; }

    /// <summary>Whether it is coloured.</summary>
    public bool HasColours => Lexer is not null || Scope is not null;
}
