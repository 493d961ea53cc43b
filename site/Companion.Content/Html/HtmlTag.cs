namespace Companion.Content.Html;

/// <summary>A start tag or an end tag in a text.</summary>
/// <param name="Name">The element's name, in lower case.</param>
/// <param name="Attributes">The attributes as they are written, character references resolved; an end tag has none.</param>
public sealed record HtmlTag(string Name, IReadOnlyList<(string Name, string Value)> Attributes)
{
    /// <summary>Whether it is an end tag.</summary>
    public bool IsEnd { get; init; }

    /// <summary>Whether it is written with a slash at its end, which closes an element of SVG or MathML.</summary>
    public bool IsSelfClosing { get; init; }

    /// <summary>Where it starts in the text.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends in the text: the index after its <c>&gt;</c>.</summary>
    public required int End { get; init; }

    /// <summary>
    /// The value of the first attribute with a name, which is the one that counts; null when there is none.
    /// </summary>
    /// <param name="name">The name; upper and lower case are the same.</param>
    public string? Find(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>Whether the attribute <c>class</c> contains a class.</summary>
    public bool HasClass(string name) =>
        Find("class")?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains(name) is true;
}
