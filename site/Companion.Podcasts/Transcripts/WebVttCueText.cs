using System.Net;
using System.Text;
using Companion.Podcasts.Reading;

namespace Companion.Podcasts.Transcripts;

/// <summary>Reads the text of a WebVTT cue (W3C 2019, 4.2.2 and 6.4): its voices and what they say.</summary>
internal sealed class WebVttCueText
{
    private readonly List<Passage> _passages = [];
    private readonly StringBuilder _text = new();
    private string? _speaker;

    // How to pronounce a word is not said a second time.
    private bool _isRubyText;

    private WebVttCueText() { }

    /// <summary>The passages of a cue: one for each voice, in their order.</summary>
    public static List<Passage> Split(ReadOnlySpan<char> text)
    {
        var cue = new WebVttCueText();
        while (!text.IsEmpty)
        {
            var open = text.IndexOf('<');
            cue.Append(open < 0 ? text : text[..open]);
            text = open < 0 ? [] : cue.ReadTag(text[open..]);
        }

        cue.EndPassage();
        return cue._passages;
    }

    // A tag that is not closed reaches to the end of the cue. The standard hides "< 2" as one too; whoever wrote it did not
    // mean a tag.
    private ReadOnlySpan<char> ReadTag(ReadOnlySpan<char> text)
    {
        if (text is ['<'] or ['<', ' ' or '\t' or '\r' or '\n' or '=', ..])
        {
            Append("<");
            return text[1..];
        }

        var length = text.IndexOf('>');
        Apply(length < 0 ? text[1..] : text[1..length]);
        return length < 0 ? [] : text[(length + 1)..];
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (!_isRubyText)
        {
            _text.Append(WebUtility.HtmlDecode(text.ToString()));
        }
    }

    // Start and end tags of c, i, b, u, lang and ruby, and times within the text, have no meaning for plain text.
    private void Apply(ReadOnlySpan<char> tag)
    {
        var nameEnd = tag.IndexOfAny(" \t\r\n.");
        switch (nameEnd < 0 ? tag : tag[..nameEnd])
        {
            case "v":
                EndPassage();
                var space = tag.IndexOfAny(" \t\r\n");
                var name = space < 0 ? "" : WebUtility.HtmlDecode(tag[space..].ToString());
                _speaker = PlainText.OrNull(name);
                break;
            case "/v":
                EndPassage();
                _speaker = null;
                break;
            case "rt":
                _isRubyText = true;
                break;
            case "/rt" or "/ruby":
                _isRubyText = false;
                break;
        }
    }

    private void EndPassage()
    {
        _passages.Add(new Passage(_speaker, _text.ToString()));
        _text.Clear();
    }
}
