namespace Companion.Content.Html;

/// <summary>A start tag.</summary>
/// <param name="Name">The element's name, in lower case.</param>
/// <param name="Attributes">The attributes in their order, names in lower case, character references resolved.</param>
internal sealed record HtmlTag(string Name, IReadOnlyList<(string Name, string Value)> Attributes)
{
    /// <summary>The value of the first attribute with a name, which is the one that counts; null when there is none.</summary>
    public string? Find(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }
}
