using Companion.Content.Themes;

namespace Riffs.Head;

/// <summary>
/// The single style sheet for a kind of page. Each contains everything that its pages need: a browser paints nothing
/// until the last sheet has arrived, and on a slow network another connection costs more than the few kilobytes that
/// two sheets share.
/// </summary>
/// <param name="Name">Its name as an asset.</param>
/// <param name="Parts">The theme's files that it combines, in order.</param>
internal sealed record StyleSheet(string Name, IReadOnlyList<string> Parts)
{
    private const string Formulas = "formulas.css";
    private const string Player = "player.css";

    // For pages without experiments, those with notebook cells, and those with simulations, with or without cells.
    private static readonly StyleSheet Plain = new("riffs.css", ["riffs.css"]);
    private static readonly StyleSheet Cells = new("riffs-cells.css", [.. Plain.Parts, "cells.css"]);
    private static readonly StyleSheet Simulations = new("riffs-simulations.css", [.. Cells.Parts, "simulations.css"]);

    /// <summary>The style sheet of the search page.</summary>
    public static StyleSheet Search { get; } = Plain.With("search.css");

    /// <summary>All style sheets: that of the search page, and the others each with and without the styles of formulas and of the player.</summary>
    public static IReadOnlyList<StyleSheet> All { get; } =
    [
        Search,
        .. new[] { Plain, Cells, Simulations }
            .SelectMany(sheet => new[] { sheet, sheet.With(Formulas) })
            .SelectMany(sheet => new[] { sheet, sheet.With(Player) }),
    ];

    /// <summary>The style sheet for a page.</summary>
    /// <param name="html">The page's content.</param>
    /// <param name="hasPlayer">Whether it has a player.</param>
    public static StyleSheet For(string html, bool hasPlayer)
    {
        var sheet =
            Contains(" data-simulation=") ? Simulations
            : Contains(" data-cell=") ? Cells
            : Plain;
        sheet = Contains("<math") ? sheet.With(Formulas) : sheet;
        sheet = hasPlayer ? sheet.With(Player) : sheet;
        return All.Single(each => each.Name == sheet.Name);

        bool Contains(string mark) => html.Contains(mark, StringComparison.Ordinal);
    }

    /// <summary>The sheet as a file to publish.</summary>
    public ThemeAsset ToAsset() =>
        new(Name, ThemeAssetKind.Fingerprinted, Parts.SelectMany(EmbeddedFile.Read).ToArray());

    private StyleSheet With(string part) => new(Name.Replace(".css", $"-{part}"), [.. Parts, part]);
}
