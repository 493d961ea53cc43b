using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Companion.Site.Themes;

/// <summary>
/// The services of a theme's components: the encoder of their text, and no other. A container for it would take longer
/// to start than rendering the first pages.
/// </summary>
internal sealed class LayoutServices : IServiceProvider
{
    // Pages are UTF-8: only characters with a meaning in HTML are escaped.
    private readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private LayoutServices() { }

    /// <summary>The services.</summary>
    public static LayoutServices Instance { get; } = new();

    /// <inheritdoc />
    public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? _encoder : null;
}
