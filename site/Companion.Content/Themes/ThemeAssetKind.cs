namespace Companion.Content.Themes;

/// <summary>How a theme's file is published.</summary>
public enum ThemeAssetKind
{
    /// <summary>
    /// Below <c>/assets/</c> under a name that contains a hash of its content, so that browsers may cache it for ever.
    /// </summary>
    Fingerprinted,

    /// <summary>
    /// Below <c>/assets/</c> under its own name, which already contains a hash of its content: files of a bundle, which
    /// refer to each other.
    /// </summary>
    Bundled,

    /// <summary>
    /// At the site's root under its own name, for files that browsers request by name: <c>favicon.ico</c>.
    /// </summary>
    Root,

    /// <summary>Like <see cref="Root"/>, but only on sites that work offline: those whose pages run experiments, or that have a search.</summary>
    OfflineRoot,
}
