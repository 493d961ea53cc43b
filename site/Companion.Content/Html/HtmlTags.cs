using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Companion.Content.Html;

/// <summary>
/// Reads the tags in a piece of HTML, as the HTML standard tokenizes it. No tree is built: that takes many times as
/// long, and a piece such as a lone <c>&lt;td&gt;</c> would need a context.
/// </summary>
public static class HtmlTags
{
    /// <summary>The tags in their order, without those in a <c>template</c>, which a page does not show.</summary>
    public static IEnumerable<HtmlTag> Read(string html)
    {
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            IsPreservingAttributeNames = true,
        };
        var range = default(TextRange);
        tokenizer.OnToken = (_, place) => range = place;
        var templates = 0;
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (token is not HtmlTagToken tag)
            {
                continue;
            }

            var isEnd = tag.Type == HtmlTokenType.EndTag;
            templates -= isEnd && tag.Name == "template" && templates > 0 ? 1 : 0;
            if (templates == 0)
            {
                yield return new HtmlTag(
                    tag.Name,
                    isEnd ? [] : [.. tag.Attributes.Select(attribute => (attribute.Name, attribute.Value))]
                )
                {
                    IsEnd = isEnd,
                    IsSelfClosing = tag.IsSelfClosing,
                    Start = range.Start.Position - 1,
                    End = range.End.Position - 1,
                };
            }

            if (!isEnd)
            {
                tokenizer.State = ContentOf(tag.Name);
                templates += tag.Name == "template" ? 1 : 0;
            }
        }
    }

    // The elements whose content is text, whatever it looks like: HTML standard, "parsing HTML fragments", step 4.
    private static HtmlParseMode ContentOf(string name) =>
        name switch
        {
            "title" or "textarea" => HtmlParseMode.RCData,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "script" => HtmlParseMode.Script,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };
}
