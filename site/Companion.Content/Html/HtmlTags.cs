using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Companion.Content.Html;

/// <summary>
/// Reads the start tags in a piece of HTML, as the HTML standard tokenizes it. No tree is built: that costs a hundred
/// times as much, and a piece such as a lone <c>&lt;td&gt;</c> would need a context.
/// </summary>
internal static class HtmlTags
{
    /// <summary>The start tags in their order, without those in a <c>template</c>, which a page does not show.</summary>
    public static IEnumerable<HtmlTag> Read(string html)
    {
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        var templates = 0;
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (token is not HtmlTagToken tag)
            {
                continue;
            }

            if (tag.Type == HtmlTokenType.StartTag)
            {
                tokenizer.State = ContentOf(tag.Name);
                if (templates == 0)
                {
                    yield return new HtmlTag(
                        tag.Name,
                        [.. tag.Attributes.Select(attribute => (attribute.Name, attribute.Value))]
                    );
                }
            }

            if (tag.Name == "template")
            {
                templates = Math.Max(0, templates + (tag.Type == HtmlTokenType.StartTag ? 1 : -1));
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
