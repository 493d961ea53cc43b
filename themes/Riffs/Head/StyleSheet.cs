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

    // For pages without experiments, those with notebook cells, and those with simulations, with or without cells.
    private static readonly StyleSheet Plain = new("riffs.css", ["riffs.css"]);
    private static readonly StyleSheet Cells = new("riffs-cells.css", [.. Plain.Parts, "cells.css"]);
    private static readonly StyleSheet Simulations = new("riffs-simulations.css", [.. Cells.Parts, "simulations.css"]);

    /// <summary>All style sheets: each with and without the styles of formulas.</summary>
    public static IReadOnlyList<StyleSheet> All { get; } =
    [Plain, Cells, Simulations, WithFormulas(Plain), WithFormulas(Cells), WithFormulas(Simulations)];

    /// <summary>The style sheet for a page's content.</summary>
    public static StyleSheet For(string html)
    {
        var sheet =
            Contains(" data-simulation=") ? Simulations
            : Contains(" data-cell=") ? Cells
            : Plain;
        return Contains("<math") ? All.Single(each => each.Name == NameWithFormulas(sheet)) : sheet;

        bool Contains(string mark) => html.Contains(mark, StringComparison.Ordinal);
    }

    /// <summary>The sheet as a file to publish.</summary>
    public ThemeAsset ToAsset() =>
        new(Name, ThemeAssetKind.Fingerprinted, Parts.SelectMany(EmbeddedFile.Read).ToArray());

    private static StyleSheet WithFormulas(StyleSheet sheet) =>
        new(NameWithFormulas(sheet), [.. sheet.Parts, Formulas]);

    private static string NameWithFormulas(StyleSheet sheet) => sheet.Name.Replace(".css", "-formulas.css");
}
