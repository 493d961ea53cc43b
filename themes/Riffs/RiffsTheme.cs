using Companion.Content.Models;
using Companion.Content.Themes;
using Riffs.Components;
using Riffs.Head;
using Riffs.Layouts;
using Riffs.Shortcodes;

namespace Riffs;

/// <summary>The theme that <c>site.yaml</c> selects as <c>riffs</c>.</summary>
public static class RiffsTheme
{
    /// <summary>The theme.</summary>
    public static Theme Theme { get; } =
        new()
        {
            Name = "riffs",
            Layouts = new Dictionary<Type, Type>
            {
                [typeof(ContentPage)] = typeof(ContentLayout),
                [typeof(HomePage)] = typeof(HomeLayout),
                [typeof(SectionPage)] = typeof(SectionLayout),
                [typeof(TermPage)] = typeof(TermLayout),
                [typeof(TaxonomyPage)] = typeof(TaxonomyLayout),
                [typeof(NotFoundPage)] = typeof(NotFoundLayout),
                [typeof(ExperimentListPage)] = typeof(ExperimentListLayout),
                [typeof(NotebookPage)] = typeof(NotebookLayout),
                [typeof(TranscriptPage)] = typeof(TranscriptLayout),
                [typeof(PersonPage)] = typeof(PersonLayout),
                [typeof(PeoplePage)] = typeof(PeopleLayout),
                [typeof(SearchPage)] = typeof(SearchLayout),
            },
            Notebook = typeof(NotebookCells),
            NotebookCell = typeof(NotebookCellBlock),
            Simulation = typeof(SimulationWidget),
            Shortcodes = [new("note", TakesInner: true, typeof(NoteShortcode))],
            InlineScripts = [ThemeScript.Text],
            Assets =
            [
                .. StyleSheet.All.Select(sheet => sheet.ToAsset()),
                Asset("player.css", ThemeAssetKind.Fingerprinted),
                Asset("feed.css", ThemeAssetKind.Fingerprinted),
                Asset("search.css", ThemeAssetKind.Fingerprinted),
                Asset("favicon.ico", ThemeAssetKind.Root),
                Asset("favicon.svg", ThemeAssetKind.Root),
                Asset("apple-touch-icon.png", ThemeAssetKind.Root),
                .. Bundle.Files,
                .. Font.Files,
            ],
        };

    private static ThemeAsset Asset(string name, ThemeAssetKind kind) => new(name, kind, EmbeddedFile.Read(name));
}
