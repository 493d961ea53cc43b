using Companion.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Companion.Content.Data;

/// <summary>
/// Places of YAML events in the file. YamlDotNet's marks begin at a node's tag or anchor and end behind the blank
/// lines of a block scalar; what an author takes for the value is less.
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
            // Nothing is written; behind an anchor, the mark takes in the comma that follows.
            return new SourceSpan(start, 0);
        }

        while (node is Scalar && end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return SourceSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>A collection: with its closing bracket, or up to the last character of its last value.</summary>
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
