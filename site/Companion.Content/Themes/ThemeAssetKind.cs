namespace Companion.Content.Themes;

/// <summary>How a theme's file is published.</summary>
public enum ThemeAssetKind
{
    /// <summary>Below <c>/assets/</c> under a name that holds its content's hash, so that browsers may keep it for ever.</summary>
    Fingerprinted,

    /// <summary>
    /// Below <c>/assets/</c> under its own name, which holds a hash of its content already: files of a bundle, which name each
    /// other.
    /// </summary>
    Bundled,

    /// <summary>At the site's root under its own name, for files that browsers ask for by name: <c>favicon.ico</c>.</summary>
    Root,

    /// <summary>As <see cref="Root"/>, on sites in whose pages experiments run.</summary>
    LiveRoot,
}
