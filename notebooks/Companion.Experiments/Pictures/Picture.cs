namespace Companion.Experiments.Pictures;

/// <summary>
/// A picture in SVG that reads on light and dark grounds alike: its text has the colour of the text around it, and its shapes
/// carry classes (<c>picture-good</c>, <c>picture-busy</c> …) by which a page can give them its own colours.
/// </summary>
/// <param name="Svg">The <c>svg</c> element. It has no ids, styles or scripts, so that many can stand in one page.</param>
/// <param name="Description">What it shows, in words; the element carries it too.</param>
public sealed record Picture(string Svg, string Description)
{
    /// <inheritdoc />
    public override string ToString() => Svg;
}
