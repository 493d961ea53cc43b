using Companion.Content.Themes;
using Companion.Site.Loading;
using Companion.Site.Notebooks;
using Companion.Site.Runtimes;
using Companion.Site.Templates;

namespace Companion.Site.Planning;

/// <summary>The parts of a site.</summary>
/// <param name="Input">What the author wrote.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Notebooks">The notebooks, executed.</param>
/// <param name="Runtime">The runtime for experiments in pages.</param>
/// <param name="Templates">The author's templates.</param>
internal sealed record SiteParts(
    LoadedInput Input,
    Theme Theme,
    NotebookCatalog Notebooks,
    BrowserRuntime Runtime,
    TemplateCatalog Templates
);
