using System.Collections.Immutable;

namespace Companion.Content.Highlighting;

/// <summary>A language that a fence can name.</summary>
/// <param name="Label">Its name for readers, or null for text that has no language.</param>
/// <param name="Names">The names that a fence may use, in lower case; the first is the canonical one.</param>
/// <param name="Scope">The root scope of its grammar, or null when it has no colours.</param>
/// <param name="Embeds">The scopes of embedded languages that are worth their loading time.</param>
/// <param name="Prompts">Which sessions a block of this language may turn out to be.</param>
internal sealed record Language(
    string? Label,
    ImmutableArray<string> Names,
    string? Scope,
    ImmutableArray<string> Embeds,
    Prompts Prompts
);
