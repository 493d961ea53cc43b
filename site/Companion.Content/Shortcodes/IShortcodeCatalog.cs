namespace Companion.Content.Shortcodes;

/// <summary>
/// The shortcodes of a site. The parser needs it because in Hugo the shortcode's template, not the text, decides
/// whether a call must be closed.
/// </summary>
public interface IShortcodeCatalog
{
    /// <summary>Every known name.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>
    /// Whether calls of this name have inner text, and so must be closed or self-closed; null for an unknown name.
    /// </summary>
    bool? TakesInner(string name);

    /// <summary>
    /// Whether calls of this name may have a positional parameter before named ones, which none of Hugo's own
    /// shortcodes allow.
    /// </summary>
    bool MixesParameters(string name) => false;
}
