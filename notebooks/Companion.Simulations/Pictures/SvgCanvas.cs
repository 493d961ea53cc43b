using System.Globalization;
using System.Text;

namespace Companion.Simulations.Pictures;

/// <summary>Draws SVG, in pixels from the upper left corner.</summary>
internal sealed class SvgCanvas
{
    private readonly StringBuilder _svg = new();
    private readonly string _description;

    /// <summary>An empty picture.</summary>
    /// <param name="width">Its width; it shrinks with the column that it stands in.</param>
    /// <param name="height">Its height.</param>
    /// <param name="description">What it shows, for those who do not see it.</param>
    public SvgCanvas(double width, double height, string description)
    {
        _description = description;
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"picture\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:0.##} {height:0.##}\" width=\"{width:0.##}\" role=\"img\" aria-label=\"{Escape(description)}\" font-family=\"sans-serif\" font-size=\"13\">"
        );
    }

    public void Text(double x, double y, string text, string anchor = "start", bool isStrong = false) =>
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" fill=\"currentColor\" text-anchor=\"{anchor}\"{(isStrong ? " font-weight=\"bold\"" : "")}>{Escape(text)}</text>"
        );

    // The title is told when a pointer rests on the bar.
    public void Bar(double x, double y, double width, double height, PictureColor color, string title) =>
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"{ClassOf(color)}\" fill=\"{FillOf(color)}\" x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{Math.Max(1, width):0.##}\" height=\"{height:0.##}\" rx=\"2\"><title>{Escape(title)}</title></rect>"
        );

    /// <summary>A filled outline, as SVG's <c>d</c> has it.</summary>
    public void Area(string outline, PictureColor color) =>
        _svg.Append($"<path class=\"{ClassOf(color)}\" fill=\"{FillOf(color)}\" d=\"{outline}\"/>");

    public void Line(double x1, double y1, double x2, double y2) =>
        _svg.Append(
            CultureInfo.InvariantCulture,
            $"<path class=\"picture-line\" stroke=\"currentColor\" stroke-opacity=\"0.25\" d=\"M{x1:0.##} {y1:0.##}L{x2:0.##} {y2:0.##}\"/>"
        );

    public Picture Done() => new(_svg.Append("</svg>").ToString(), _description);

    private static string ClassOf(PictureColor color) => $"picture-{color.ToString().ToLowerInvariant()}";

    // Each has a contrast of 3:1 and more against white and against black.
    private static string FillOf(PictureColor color) =>
        color switch
        {
            PictureColor.Good => "#1f8a62",
            PictureColor.Busy => "#c77b16",
            PictureColor.Warning => "#c77b16",
            PictureColor.Bad => "#d0443e",
            _ => "#7d8683",
        };

    /// <summary>Text that may stand in an element or an attribute.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
