using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>What a shortcode's name stands for.</summary>
public interface IShortcode
{
    /// <summary>The name that authors call it by.</summary>
    string Name { get; }

    /// <summary>Whether calls have inner text, and so must be closed or self-closed.</summary>
    bool TakesInner { get; }

    /// <summary>Whether calls may have a positional parameter before named ones, which Hugo allows none of its own.</summary>
    bool MixesParameters => false;

    /// <summary>The HTML (or, for a link's destination, the address) that stands in place of a call.</summary>
    /// <exception cref="DiagnosticException">The call's parameters are wrong.</exception>
    string Render(ShortcodeInvocation invocation);
}
