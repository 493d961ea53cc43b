using System.Net;
using Companion.Sources;

namespace Companion.Content.Markup;

/// <summary>Finds the positions of addresses in a piece of source, one after the other.</summary>
internal sealed class LinkFinder(SourceLocation location)
{
    private int _position = location.Span.Start;

    /// <summary>
    /// The position of the next attribute or argument with this value; the whole piece when it is not found.
    /// </summary>
    public SourceLocation Find(string value) => TryFind(value) ?? TryFind(WebUtility.HtmlEncode(value)) ?? location;

    private SourceLocation? TryFind(string written)
    {
        if (IndexOf(written) is not { } index)
        {
            return null;
        }

        _position = index + written.Length;
        return location.Source.At(new SourceSpan(index, written.Length));
    }

    private int? IndexOf(string written)
    {
        var text = location.Source.Text;
        var end = Math.Min(location.Span.End, text.Length);
        for (var from = _position; from < end; from++)
        {
            from = text.IndexOf(written, from, end - from, StringComparison.Ordinal);
            if (from < 0)
            {
                return null;
            }

            if (from > location.Span.Start && "\"'`= (<\t\r\n".Contains(text[from - 1]))
            {
                return from;
            }
        }

        return null;
    }
}
