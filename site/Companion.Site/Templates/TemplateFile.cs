using Companion.Sources;
using Fluid;

namespace Companion.Site.Templates;

/// <summary>A template of the site's author.</summary>
/// <param name="Name">The name that it is used by: <c>audio</c>, <c>media/audio</c>.</param>
/// <param name="Source">Its text.</param>
internal sealed record TemplateFile(string Name, SourceText Source)
{
    /// <summary>The template ready to be rendered; null when it has a syntax error, which is reported.</summary>
    public IFluidTemplate? Program { get; init; }

    /// <summary>
    /// Whether it reads <c>inner</c>. As in Hugo, that decides whether calls of a shortcode must be closed.
    /// </summary>
    public bool ReadsInner { get; init; }

    /// <summary>The partials that it includes by name.</summary>
    public IReadOnlyList<string> Includes { get; init; } = [];

    /// <summary>Whether it includes partials by a name that only rendering determines.</summary>
    public bool IncludesAny { get; init; }
}
