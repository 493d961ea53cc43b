using System.Globalization;
using System.Text;

namespace Companion.Experiments.Pictures;

/// <summary>
/// Draws SVG. Horizontal positions are in percent of the picture's width, so it fits a phone's column with text of
/// normal size; vertical positions are in pixels from the top.
/// </summary>
internal sealed class SvgCanvas
{
    private readonly StringBuilder _svg = new();
    private readonly string _description;

    /// <summary>Starts an empty picture.</summary>
    /// <param name="width">Its width in pixels unless a style sets another.</param>
    /// <param name="height">Its height in pixels.</param>
    /// <param name="description">What it shows, for readers who cannot see it.</param>
    /// <param name="isWide">Whether it is too wide for a narrow column and scrolls instead.</param>
    public SvgCanvas(double width, double height, string description, bool isWide = false)
    {
        _description = description;
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"picture{(isWide ? " picture-wide" : "")}\" xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:0.##}\" height=\"{height:0.##}\" role=\"img\" aria-label=\"{Escape(description)}\" font-family=\"sans-serif\" font-size=\"13\">"
        );
    }

    /// <summary>Draws text whose anchor is <paramref name="shift"/> pixels to the right of a point.</summary>
    public void Text(
        double x,
        double y,
        string text,
        string anchor = "start",
        bool isStrong = false,
        double shift = 0
    ) =>
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{x:0.##}%\" y=\"{y:0.##}\"{(shift == 0 ? "" : $" dx=\"{shift:0}\"")} fill=\"currentColor\" text-anchor=\"{anchor}\"{(isStrong ? " font-weight=\"bold\"" : "")}>{Escape(text)}</text>"
        );

    /// <summary>Draws the label of a point on an axis; labels at both ends stay inside the picture.</summary>
    public void Tick(double x, double y, string text) =>
        Text(
            x,
            y,
            text,
            x < 4 ? "start"
                : x > 94 ? "end"
                : "middle"
        );

    /// <summary>Draws a bar with a tooltip.</summary>
    public void Bar(double x, double y, double width, double height, PictureColor color, string title) =>
        Rectangle(
            x,
            y,
            string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0.2, width):0.##}%"),
            height,
            color,
            title
        );

    /// <summary>Draws a legend entry: a colour and its meaning.</summary>
    public void Key(double x, double y, PictureColor color, string meaning)
    {
        Rectangle(x, y - 10, "12", 12, color, meaning);
        Text(x, y, meaning, shift: 18);
    }

    /// <summary>Draws a filled outline, given as SVG's <c>d</c> in its own units, stretched to a box.</summary>
    public void Area(
        double x,
        double y,
        double width,
        double height,
        double units,
        string outline,
        PictureColor color
    ) =>
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg x=\"{x:0.##}%\" y=\"{y:0.##}\" width=\"{width:0.##}%\" height=\"{height:0.##}\" viewBox=\"0 0 {units:0.##} {height:0.##}\" preserveAspectRatio=\"none\"><path class=\"{ClassOf(color)}\" fill=\"{FillOf(color)}\" d=\"{outline}\"/></svg>"
        );

    public void Line(double x1, double y1, double x2, double y2) =>
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<line class=\"picture-line\" stroke=\"currentColor\" stroke-opacity=\"0.25\" x1=\"{x1:0.##}%\" y1=\"{y1:0.##}\" x2=\"{x2:0.##}%\" y2=\"{y2:0.##}\"/>"
        );

    public Picture Done() => new(_svg.Append("</svg>").ToString(), _description);

    private void Rectangle(double x, double y, string width, double height, PictureColor color, string title) =>
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"{ClassOf(color)}\" fill=\"{FillOf(color)}\" x=\"{x:0.##}%\" y=\"{y:0.##}\" width=\"{width}\" height=\"{height:0.##}\" rx=\"2\"><title>{Escape(title)}</title></rect>"
        );

    private static string ClassOf(PictureColor color) => $"picture-{color.ToString().ToLowerInvariant()}";

    // Each has a contrast of at least 3:1 against white and against black.
    private static string FillOf(PictureColor color) =>
        color switch
        {
            PictureColor.Good => "#1f8a62",
            PictureColor.Busy => "#c77b16",
            PictureColor.Warning => "#c77b16",
            PictureColor.Bad => "#d0443e",
            _ => "#7d8683",
        };

    /// <summary>Escapes text for an element or an attribute.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
