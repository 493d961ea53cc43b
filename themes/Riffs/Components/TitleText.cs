using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Riffs.Components;

/// <summary>
/// A title in which options such as <c>--deploy</c> stay on one line: browsers break after hyphens. The text is as written,
/// so that nothing else is copied.
/// </summary>
public sealed partial class TitleText : ComponentBase
{
    /// <summary>The title.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var written = 0;
        foreach (Match option in Option().Matches(Text))
        {
            builder.AddContent(0, Text[written..option.Index]);
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "class", "whole");
            builder.AddContent(3, option.Value);
            builder.CloseElement();
            written = option.Index + option.Length;
        }

        builder.AddContent(4, Text[written..]);
    }

    // Longer ones may not fit into a line of a phone.
    [GeneratedRegex(
        @"(?<![\w-])-{1,2}[A-Za-z][\w-]{0,15}(?![\w-])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Option();
}
