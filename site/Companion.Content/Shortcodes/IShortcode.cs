using Companion.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>A shortcode: what a call of its name renders.</summary>
public interface IShortcode
{
    /// <summary>The name that authors call.</summary>
    string Name { get; }

    /// <summary>Whether calls have inner text, and so must be closed or self-closed.</summary>
    bool TakesInner { get; }

    /// <summary>
    /// Whether calls may have a positional parameter before named ones, which none of Hugo's own shortcodes allow.
    /// </summary>
    bool MixesParameters => false;

    /// <summary>The parameters that it takes; null when it accepts any.</summary>
    ShortcodeParameters? Parameters => null;

    /// <summary>
    /// Whether the output is complete HTML, which Markdown must not read even when the call is written
    /// <c>{{% … %}}</c>.
    /// </summary>
    bool YieldsHtml => false;

    /// <summary>The HTML (or, in a link's destination, the address) that replaces a call.</summary>
    /// <exception cref="DiagnosticException">The call's parameters are wrong.</exception>
    string Render(ShortcodeInvocation invocation);
}
