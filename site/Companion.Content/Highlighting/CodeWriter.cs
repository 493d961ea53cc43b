using System.Text;

namespace Companion.Content.Highlighting;

/// <summary>
/// Writes highlighted text as HTML with as few spans as possible: neighbours of one class share a span, even across
/// white space, which has no colour and stays outside at the ends.
/// </summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _html = new();
    private readonly StringBuilder _whiteSpace = new();
    private TokenClass _open;

    /// <summary>Writes text of one class.</summary>
    public void Write(ReadOnlySpan<char> text, TokenClass tokenClass)
    {
        var core = text.Trim();
        if (core.IsEmpty)
        {
            _whiteSpace.Append(text);
            return;
        }

        _whiteSpace.Append(text[..text.IndexOf(core[0])]);
        if (tokenClass != _open)
        {
            Close();
            if (tokenClass != TokenClass.None)
            {
                Flush();
                _html.Append("<span class=\"").Append(tokenClass.CssClass()).Append("\">");
                _open = tokenClass;
            }
        }

        Flush();
        Escape(core);
        _whiteSpace.Append(text.TrimStart()[core.Length..]);
    }

    /// <summary>Writes tokens that cover the text.</summary>
    public void Write(ReadOnlySpan<char> text, IEnumerable<Token> tokens)
    {
        foreach (var token in tokens)
        {
            Write(text[..token.Length], token.Class);
            text = text[token.Length..];
        }
    }

    /// <summary>Writes markup as it is, outside any span.</summary>
    public void Markup(string html)
    {
        Close();
        Flush();
        _html.Append(html);
    }

    /// <inheritdoc />
    public override string ToString()
    {
        Close();
        Flush();
        return _html.ToString();
    }

    private void Close()
    {
        if (_open != TokenClass.None)
        {
            _html.Append("</span>");
            _open = TokenClass.None;
        }
    }

    private void Flush()
    {
        _html.Append(_whiteSpace);
        _whiteSpace.Clear();
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny('&', '<', '>'); next >= 0; next = text.IndexOfAny('&', '<', '>'))
        {
            _html
                .Append(text[..next])
                .Append(
                    text[next] switch
                    {
                        '&' => "&amp;",
                        '<' => "&lt;",
                        _ => "&gt;",
                    }
                );
            text = text[(next + 1)..];
        }

        _html.Append(text);
    }
}
