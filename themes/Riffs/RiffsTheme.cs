using Companion.Content.Models;
using Companion.Content.Themes;
using Riffs.Cards;
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
                [typeof(EmbedPage)] = typeof(EmbedLayout),
                [typeof(SearchPage)] = typeof(SearchLayout),
            },
            Notebook = typeof(NotebookCells),
            NotebookCell = typeof(NotebookCellBlock),
            Simulation = typeof(SimulationWidget),
            Card = RiffsCard.Design,
            App = new AppDesign(
                ThemeColor: "#0d2b22",
                BackgroundColor: "#f7f7f2",
                [
                    new AppIcon("icon-192.png", Size: 192, IsMaskable: false),
                    new AppIcon("icon-512.png", Size: 512, IsMaskable: false),
                    new AppIcon("icon-512.png", Size: 512, IsMaskable: true),
                ]
            ),
            Shortcodes = [new("note", TakesInner: true, typeof(NoteShortcode))],
            InlineScripts = [ThemeScript.Text],
            Assets =
            [
                .. StyleSheet.All.Select(sheet => sheet.ToAsset()),
                Asset("player.css", ThemeAssetKind.Fingerprinted),
                Asset("feed.css", ThemeAssetKind.Fingerprinted),
                Asset("search.css", ThemeAssetKind.Fingerprinted),
                Asset("embed.css", ThemeAssetKind.Fingerprinted),
                Asset("icon-192.png", ThemeAssetKind.Fingerprinted),
                Asset("icon-512.png", ThemeAssetKind.Fingerprinted),
                Asset("favicon.ico", ThemeAssetKind.Root),
                Asset("favicon.svg", ThemeAssetKind.Root),
                Asset("apple-touch-icon.png", ThemeAssetKind.Root),
                .. Bundle.Files,
                .. Font.Files,
            ],
        };

    private static ThemeAsset Asset(string name, ThemeAssetKind kind) => new(name, kind, EmbeddedFile.Read(name));
}
