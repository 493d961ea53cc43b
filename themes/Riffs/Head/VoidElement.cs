using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Riffs.Head;

/// <summary>
/// An element without content, written as HTML has it: <c>&lt;meta …&gt;</c>. Razor's renderer closes those with
/// dynamic attributes as XML does, which the HTML checker remarks on.
/// </summary>
public sealed class VoidElement : ComponentBase
{
    /// <summary>The element's name: <c>meta</c>.</summary>
    [Parameter, EditorRequired]
    public required string Element { get; set; }

    /// <summary>Its attributes, written in the order given; one without a value is left out.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object?> Attributes { get; set; } = new Dictionary<string, object?>();

    /// <inheritdoc/>
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
