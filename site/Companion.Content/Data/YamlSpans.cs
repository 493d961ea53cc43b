using Companion.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Companion.Content.Data;

/// <summary>
/// Positions of YAML events in the file. YamlDotNet's marks start at a node's tag or anchor and end after the blank
/// lines of a block scalar; these spans cover only what an author sees as the value.
/// </summary>
internal sealed class YamlSpans(string text, SourceSpan yaml)
{
    public SourceSpan Of(ParsingEvent node)
    {
        var start = Clamp(node.Start);
        var end = Math.Max(start, Clamp(node.End));
        if (node is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            start = BehindProperties(start, node is Scalar ? end : yaml.End);
        }

        if (node is Scalar { Value: "", Style: ScalarStyle.Plain })
        {
            // There is no value; after an anchor, the mark includes the comma that follows.
            return new SourceSpan(start, 0);
        }

        while (node is Scalar && end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return SourceSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>
    /// The span of a collection: with its closing bracket, or up to the last character of its last value.
    /// </summary>
    public SourceSpan Between(int start, ParsingEvent end, bool isFlow)
    {
        var last = Math.Max(start, Clamp(end.Start));
        if (isFlow)
        {
            return SourceSpan.FromBounds(start, Math.Min(last + 1, yaml.End));
        }

        while (last > start && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        return SourceSpan.FromBounds(start, last);
    }

    private int Clamp(Mark mark) => Math.Clamp(yaml.Start + (int)mark.Index, yaml.Start, yaml.End);

    private int BehindProperties(int start, int end)
    {
        while (start < end && text[start] is '&' or '!')
        {
            while (start < end && !char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        return start;
    }
}
