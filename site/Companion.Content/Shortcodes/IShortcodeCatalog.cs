namespace Companion.Content.Shortcodes;

/// <summary>
/// The shortcodes that a site knows. The parser asks it, because in Hugo it is the shortcode's template, not the
/// text, that decides whether a call has to be closed.
/// </summary>
public interface IShortcodeCatalog
{
    /// <summary>Every known name.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>Whether calls of this name have inner text, and so must be closed or self-closed; null for an unknown name.</summary>
    bool? TakesInner(string name);

    /// <summary>Whether calls of this name may have a positional parameter before named ones, which Hugo allows none of its own.</summary>
    bool MixesParameters(string name) => false;
}
