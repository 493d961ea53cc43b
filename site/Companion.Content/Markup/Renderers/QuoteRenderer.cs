using System.Net;
using Companion.Content.Markup.Parsers;
using Companion.Content.Settings;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Companion.Content.Markup.Renderers;

/// <summary>Quotes, and alerts: notes with a title, so that their kind is not told by colour alone.</summary>
internal sealed class QuoteRenderer(SiteSettings settings) : HtmlObjectRenderer<QuoteBlock>
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock quote)
    {
        var kind = quote.GetData(typeof(AlertKind)) as AlertKind;
        renderer.EnsureLine();
        if (kind is null)
        {
            renderer.Write("<blockquote").WriteAttributes(quote).WriteLine('>');
        }
        else
        {
            quote.GetAttributes().Classes = ["alert", $"alert-{kind.Name}", .. quote.GetAttributes().Classes ?? []];
            renderer.Write("<div role=\"note\"").WriteAttributes(quote).WriteLine('>');
            if (!HasTitle(quote))
            {
                renderer.WriteLine(
                    $"<p class=\"{AlertParser.TitleClass}\">{WebUtility.HtmlEncode(AlertTitles.Of(kind, settings))}</p>"
                );
            }
        }

        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(quote);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.EnsureLine().WriteLine(kind is null ? "</blockquote>" : "</div>");
    }

    private static bool HasTitle(QuoteBlock alert) => alert.Count > 0 && IsTitle(alert[0]);

    /// <summary>Whether a block is the title that an author gave to an alert.</summary>
    public static bool IsTitle(Block block) =>
        block.TryGetAttributes()?.Classes?.Contains(AlertParser.TitleClass) is true;
}
