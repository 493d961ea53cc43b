using System.Collections.Immutable;
using TextMateSharp.Grammars;
using TextMateSharp.Internal.Types;
using TextMateSharp.Themes;

namespace Companion.Content.Highlighting;

/// <summary>
/// Supplies a grammar with the grammars it includes, and no theme. It supplies only those that the language embeds: the
/// package's registry would load every grammar mentioned, which for Markdown is some fifty languages.
/// </summary>
internal sealed class GrammarRepository(ImmutableArray<string> embeds, Func<string, IRawGrammar> read)
    : IGrammarRepository,
        IThemeProvider
{
    private static readonly ThemeTrieElementRule NoStyle = new("", 0, null, FontStyle.NotSet, 0, 0);

    /// <inheritdoc />
    public IRawGrammar? Lookup(string scopeName) => embeds.Contains(scopeName) ? read(scopeName) : null;

    /// <inheritdoc />
    public ICollection<string>? Injections(string targetScope) => null;

    /// <inheritdoc />
    public List<ThemeTrieElementRule> ThemeMatch(IList<string> scopeNames) => [];

    /// <inheritdoc />
    public ThemeTrieElementRule GetDefaults() => NoStyle;
}
