using Companion.Content.Models;
using Fluid.Values;

namespace Companion.Site.Templates.Values;

/// <summary>A term as templates see it.</summary>
internal static class TermValue
{
    private static readonly string[] Names = ["name", "url", "pages"];

    /// <summary>A term.</summary>
    public static FluidValue Of(Term term, SiteModel site) =>
        TemplateMapping.Of(
            Names,
            name =>
                name switch
                {
                    "name" => new StringValue(term.Name),
                    "url" => new StringValue(site.Href(term.Url)),
                    "pages" => new ArrayValue([.. site.Under(term).Select(page => PageValue.Of(page, site))]),
                    _ => null,
                }
        );
}
