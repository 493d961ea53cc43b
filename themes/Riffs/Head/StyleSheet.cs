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
    /// <summary>For pages without experiments.</summary>
    public static StyleSheet Plain { get; } = new("riffs.css", ["riffs.css"]);

    /// <summary>For pages with notebook cells.</summary>
    public static StyleSheet Cells { get; } = new("riffs-cells.css", [.. Plain.Parts, "cells.css"]);

    /// <summary>For pages with simulations, with or without cells.</summary>
    public static StyleSheet Simulations { get; } = new("riffs-simulations.css", [.. Cells.Parts, "simulations.css"]);

    /// <summary>All style sheets.</summary>
    public static IReadOnlyList<StyleSheet> All { get; } = [Plain, Cells, Simulations];

    /// <summary>The sheet as a file to publish.</summary>
    public ThemeAsset ToAsset() =>
        new(Name, ThemeAssetKind.Fingerprinted, Parts.SelectMany(EmbeddedFile.Read).ToArray());
}
