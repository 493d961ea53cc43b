using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using Companion.Podcasts.Reading;
using Companion.Podcasts.Times;
using Companion.Sources;

namespace Companion.Podcasts.Transcripts;

/// <summary>
/// Reads the transcript HTML of Podcasting 2.0: <c>&lt;cite>Ada:&lt;/cite> &lt;time>0:15&lt;/time> &lt;p>Text&lt;/p></c>.
/// It reads tags, not a tree: the tree of a hostile file may be deeper than the stack.
/// </summary>
internal sealed class TranscriptHtmlReader(SourceText source, TranscriptBuilder transcript)
{
    private readonly StringBuilder _paragraph = new();
    private readonly StringBuilder _label = new();
    private SourceSpan _place;
    private SourceSpan _timePlace;
    private TimeSpan _start;
    private string? _speaker;

    // The element that the text belongs to: "p", "cite", "time" or none.
    private string _element = "";
    private bool _isInParagraph;

    public void Read()
    {
        using var tokenizer = new HtmlTokenizer(new TextSource(source.Text), HtmlEntityProvider.Resolver)
        {
            SkipScriptText = true,
            SkipRawText = true,
            SkipRCDataText = true,
            SkipComments = true,
        };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    Open(token);
                    tokenizer.State = StateIn(token.Name);
                    break;
                case HtmlTokenType.EndTag:
                    Close(token.Name);
                    break;
                case HtmlTokenType.Character:
                    Append(token.Data);
                    break;
            }
        }

        EndParagraph();
        if (!transcript.HasText)
        {
            transcript.Problems.Error(
                "the HTML has no transcript",
                "write each passage as <cite>Name:</cite> <time>0:15</time> <p>text</p>"
            );
        }
    }

    private static HtmlParseMode StateIn(string element) =>
        element switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "iframe" or "noembed" or "noframes" or "xmp" => HtmlParseMode.Rawtext,
            "textarea" or "title" => HtmlParseMode.RCData,
            _ => HtmlParseMode.PCData,
        };

    private void Open(HtmlToken tag)
    {
        switch (tag.Name)
        {
            case "p":
                EndParagraph();
                _place = PlaceOf(tag);
                (_isInParagraph, _element) = (true, "p");
                break;
            case "cite":
            case "time":
                // In <p><cite>Ada:</cite> <time>0:15</time> text</p> the names belong to the text after them.
                BeginLabel(tag);
                break;
            case "br":
                Append(" ");
                break;
            case "article" or "blockquote" or "div" or "dl" or "footer" or "header" or "hr" or "main" or "ol":
            case "section" or "table" or "ul" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                // The HTML Standard, 4.4.1: these end a paragraph.
                EndParagraph();
                break;
        }
    }

    private void BeginLabel(HtmlToken tag)
    {
        AddParagraph();
        _element = tag.Name;
        _label.Clear();
        _timePlace = tag.Name == "time" ? PlaceOf(tag) : _timePlace;
    }

    private void Close(string element)
    {
        switch (element)
        {
            case "p":
                EndParagraph();
                break;
            case "cite" when _element == "cite":
                _speaker = PlainText.OrNull(PlainText.Of(_label.ToString()).AsSpan().TrimEnd(": "));
                EndLabel();
                break;
            case "time" when _element == "time":
                ReadTime();
                EndLabel();
                break;
        }
    }

    private void ReadTime()
    {
        if (PlaybackTime.Parse(PlainText.Of(_label.ToString()).AsSpan().Trim("[]()")) is { } time)
        {
            _start = time;
        }
        else
        {
            transcript.Problems.Error(
                _timePlace,
                $"the time {PlainText.Quote(_label.ToString())} cannot be read",
                "write it as <time>0:15</time> or <time>1:02:03</time>"
            );
        }
    }

    private void EndLabel() => _element = _isInParagraph ? "p" : "";

    private void Append(string text)
    {
        if (_element == "p")
        {
            _paragraph.Append(text);
        }
        else if (_element.Length > 0)
        {
            _label.Append(text);
        }
    }

    private void EndParagraph()
    {
        AddParagraph();
        (_isInParagraph, _element) = (false, "");
    }

    private void AddParagraph()
    {
        // As in "<cite>Ada</cite>: text".
        var text = PlainText.Of(_paragraph.ToString()).AsSpan().TrimStart(": ");
        if (text.Length > 0)
        {
            var place = _timePlace.Length > 0 ? _timePlace : _place;
            transcript.Add(place, _start, end: null, new Passage(_speaker, text.ToString()));
        }

        _paragraph.Clear();
    }

    // The tag's "<" and name, which is what the message is about.
    private SourceSpan PlaceOf(HtmlToken tag) =>
        new(source.OffsetOf(tag.Position.Line, tag.Position.Column), tag.Name.Length + 1);
}
