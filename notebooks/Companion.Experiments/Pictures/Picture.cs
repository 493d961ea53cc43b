namespace Companion.Experiments.Pictures;

/// <summary>
/// An SVG picture that is legible on light and dark backgrounds: its text has the colour of the text around it, and its
/// shapes have classes (<c>picture-good</c>, <c>picture-busy</c> …) so that a page can choose its own colours.
/// </summary>
/// <param name="Svg">The <c>svg</c> element. It has no ids, styles or scripts, so one page can contain many.</param>
/// <param name="Description">What it shows, in words; also the element's label.</param>
public sealed record Picture(string Svg, string Description)
{
    /// <inheritdoc />
    public override string ToString() => Svg;
}
