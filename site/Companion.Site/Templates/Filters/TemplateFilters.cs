using System.Text.RegularExpressions;
using Companion.Content.Html;
using Companion.Content.Urls;
using Companion.Site.Templates.Liquid;
using Fluid;
using Fluid.Values;

namespace Companion.Site.Templates.Filters;

/// <summary>The filters that templates have besides Liquid's own, with the names of Hugo's functions.</summary>
internal static partial class TemplateFilters
{
    private const string Key = "services";

    /// <summary>Adds the filters.</summary>
    public static void Register(FilterCollection filters)
    {
        filters.AddFilter("markdownify", (input, _, context) => Html(Markdown(input, context)));
        filters.AddFilter("highlight", (input, arguments, context) => Html(Highlight(input, arguments, context)));
        filters.AddFilter("plainify", (input, _, _) => Text(HtmlText.Of(input.ToStringValue())));
        filters.AddFilter("urlize", (input, _, _) => Text(Slug.FromPath(input.ToStringValue())));
        foreach (var name in (string[])["relurl", "relative_url"])
        {
            filters.AddFilter(name, (input, _, context) => Text(Relative(input.ToStringValue(), context)));
        }

        foreach (var name in (string[])["absurl", "absolute_url"])
        {
            filters.AddFilter(name, (input, _, context) => Text(Absolute(input.ToStringValue(), context)));
        }

        if (filters.TryGetValue("json", out var json))
        {
            filters.AddFilter("jsonify", (input, arguments, context) => JsonAsync(json, input, arguments, context));
        }

        Bound(filters, "replace", maximumOf: 1);
        Bound(filters, "join", maximumOf: 0);
    }

    /// <summary>Gives the filters what they use for one rendering.</summary>
    public static void Provide(TemplateContext context, TemplateServices services) =>
        context.AmbientValues[Key] = services;

    private static TemplateServices Services(TemplateContext context) => (TemplateServices)context.AmbientValues[Key];

    private static ValueTask<FluidValue> Html(string html) => new(new StringValue(html, encode: false));

    private static ValueTask<FluidValue> Text(string text) => new(new StringValue(text));

    // As in Hugo, a text of one paragraph is no paragraph: it is a caption or a title.
    private static string Markdown(FluidValue input, TemplateContext context)
    {
        var html = Guard(() => Services(context).RenderMarkdown(input.ToStringValue()));
        return
            OneParagraph().Match(html) is { Success: true } only
            && !only.Groups["inner"].Value.Contains("<p", StringComparison.Ordinal)
            ? only.Groups["inner"].Value
            : html;
    }

    private static string Highlight(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        Guard(() =>
            Services(context)
                .RenderCode(
                    arguments.At(0).Or(new StringValue("text")).ToStringValue(),
                    TrimLines(input.ToStringValue())
                )
        );

    private static FluidValue Or(this FluidValue value, FluidValue other) => value.IsNil() ? other : value;

    // The text of {{< x >}} begins and ends with the line ends of its tags.
    private static string TrimLines(string code) => code.Trim('\r', '\n');

    private static string Relative(string written, TemplateContext context)
    {
        var site = Services(context).Site;
        return IsElsewhere(written) ? written : site.Rebase("/" + written.TrimStart('/'));
    }

    private static string Absolute(string written, TemplateContext context)
    {
        var site = Services(context).Site;
        return IsElsewhere(written)
            ? written
            : site.Settings.BaseUrl.GetLeftPart(UriPartial.Authority) + site.Rebase("/" + written.TrimStart('/'));
    }

    private static bool IsElsewhere(string written) =>
        written.StartsWith("//", StringComparison.Ordinal) || written.StartsWith('#') || Scheme().IsMatch(written);

    // JSON is not HTML text: entities in a script element would be part of it. Quotes in strings are escaped by JSON itself,
    // and so the result is also right between single quotes.
    private static async ValueTask<FluidValue> JsonAsync(
        FilterDelegate json,
        FluidValue input,
        FilterArguments arguments,
        TemplateContext context
    ) => new StringValue((await json(input, arguments, context)).ToStringValue(), encode: false);

    private static string Guard(Func<string> render)
    {
        try
        {
            return render();
        }
        catch (Exception exception)
        {
            throw new PassedThroughException(exception);
        }
    }

    // A filter whose result may be as long as the product of its inputs.
    private static void Bound(FilterCollection filters, string name, int maximumOf)
    {
        if (!filters.TryGetValue(name, out var filter))
        {
            return;
        }

        filters.AddFilter(
            name,
            (input, arguments, context) =>
            {
                var count = input is ArrayValue array ? array.Values.Count : input.ToStringValue().Length;
                return
                    (long)count * Math.Max(1, arguments.At(maximumOf).ToStringValue().Length)
                    > RenderBudget.LongestText * 10L
                    ? throw TemplateLimitException.TooLongText()
                    : filter(input, arguments, context);
            }
        );
    }

    [GeneratedRegex(@"\A<p>(?<inner>.*)</p>\s*\z", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex OneParagraph();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scheme();
}
