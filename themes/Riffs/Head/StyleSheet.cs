using Companion.Content.Themes;

namespace Riffs.Head;

/// <summary>
/// The one style sheet of a kind of page. Each holds all that its pages need: a browser paints nothing before the last sheet
/// is there, and on a slow network a connection for each costs more than the few kilobytes that two sheets have in common.
/// </summary>
/// <param name="Name">Its name as an asset.</param>
/// <param name="Parts">The theme's files that it is put together from, in their order.</param>
internal sealed record StyleSheet(string Name, IReadOnlyList<string> Parts)
{
    /// <summary>For pages that are read only.</summary>
    public static StyleSheet Plain { get; } = new("riffs.css", ["riffs.css"]);

    /// <summary>For pages with a notebook's cells.</summary>
    public static StyleSheet Cells { get; } = new("riffs-cells.css", [.. Plain.Parts, "cells.css"]);

    /// <summary>For pages with simulations, with cells or without.</summary>
    public static StyleSheet Simulations { get; } = new("riffs-simulations.css", [.. Cells.Parts, "simulations.css"]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<StyleSheet> All { get; } = [Plain, Cells, Simulations];

    /// <summary>The sheet as a file to publish.</summary>
    public ThemeAsset ToAsset() =>
        new(Name, ThemeAssetKind.Fingerprinted, Parts.SelectMany(EmbeddedFile.Read).ToArray());
}
