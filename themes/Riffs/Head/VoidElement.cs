using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Riffs.Head;

/// <summary>
/// An element without content, in HTML syntax: <c>&lt;meta …&gt;</c>. Razor's renderer closes those with dynamic
/// attributes in XML syntax, which causes a remark from the HTML checker.
/// </summary>
public sealed class VoidElement : ComponentBase
{
    /// <summary>The element's name: <c>meta</c>.</summary>
    [Parameter, EditorRequired]
    public required string Element { get; set; }

    /// <summary>Its attributes, written in the given order; one without a value is omitted.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object?> Attributes { get; set; } = new Dictionary<string, object?>();

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var html = new StringBuilder("<").Append(Element);
        foreach (var (name, value) in Attributes)
        {
            if (value?.ToString() is { } text)
            {
                html.Append($" {name}=\"{HtmlEncoder.Default.Encode(text)}\"");
            }
        }

        builder.AddMarkupContent(0, html.Append('>').ToString());
    }
}
