using System.Globalization;
using System.Text;

namespace Companion.Content.Highlighting;

/// <summary>
/// Puts each line of highlighted code into an element of its own: <c>mark.line</c> where it stands out, otherwise
/// <c>span.line</c>. The number is an attribute, which the style sheet shows: it is neither copied nor read out.
/// </summary>
internal sealed class CodeLineWriter
{
    private readonly StringBuilder _html = new();
    private readonly List<string> _open = [];
    private readonly CodeLines _lines;
    private readonly int _digits;
    private int _line;
    private bool _isLineOpen;
    private int _reopened;

    private CodeLineWriter(CodeLines lines, int count)
    {
        _lines = lines;
        _digits = Math.Max(NumberOf(1).Length, NumberOf(count).Length);
    }

    /// <summary>Wraps the lines.</summary>
    /// <param name="html">The highlighted code; its elements may span lines.</param>
    /// <param name="lines">How its lines are shown.</param>
    public static string Write(string html, CodeLines lines)
    {
        var writer = new CodeLineWriter(lines, html.Count(character => character == '\n'));
        for (var position = 0; position < html.Length; )
        {
            var next = html[position] == '<' ? html.IndexOf('>', position) + 1 : EndOfText(html, position);
            writer.Write(html[position..next]);
            position = next;
        }

        writer.CloseLine();
        return writer._html.ToString();
    }

    private static int EndOfText(string html, int start)
    {
        if (html[start] == '\n')
        {
            return start + 1;
        }

        var end = html.AsSpan(start).IndexOfAny('<', '\n');
        return end < 0 ? html.Length : start + end;
    }

    private void Write(string part)
    {
        if (part == "\n")
        {
            OpenLine();
            CloseLine();
            _html.Append('\n');
        }
        else if (part.StartsWith("</", StringComparison.Ordinal))
        {
            CloseElement(part);
        }
        else if (part.StartsWith('<'))
        {
            _open.Add(part);
        }
        else
        {
            OpenLine();
            for (; _reopened < _open.Count; _reopened++)
            {
                _html.Append(_open[_reopened]);
            }

            _html.Append(part);
        }
    }

    // An element without text on this line has not been opened here.
    private void CloseElement(string tag)
    {
        _open.RemoveAt(_open.Count - 1);
        if (_reopened > _open.Count)
        {
            _reopened = _open.Count;
            _html.Append(tag);
        }
    }

    private void OpenLine()
    {
        if (_isLineOpen)
        {
            return;
        }

        _isLineOpen = true;
        _line++;
        _html.Append(_lines.IsMarked(_line) ? "<mark class=\"line\">" : "<span class=\"line\">");
        if (_lines.AreNumbered)
        {
            var number = NumberOf(_line).PadLeft(_digits);
            _html.Append($"<span class=\"number\" data-number=\"{number}\" aria-hidden=\"true\"></span>");
        }
    }

    private void CloseLine()
    {
        if (!_isLineOpen)
        {
            return;
        }

        for (; _reopened > 0; _reopened--)
        {
            _html.Append($"</{NameOf(_open[_reopened - 1])}>");
        }

        _html.Append(_lines.IsMarked(_line) ? "</mark>" : "</span>");
        _isLineOpen = false;
    }

    private string NumberOf(int line) => (_lines.FirstNumber + line - 1).ToString(CultureInfo.InvariantCulture);

    private static string NameOf(string tag) => tag[1..tag.AsSpan().IndexOfAny(' ', '>')];
}
