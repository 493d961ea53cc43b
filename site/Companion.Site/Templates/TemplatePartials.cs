using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Site.Templates.Liquid;
using Companion.Site.Templates.Values;
using Companion.Sources;
using Fluid.Values;

namespace Companion.Site.Templates;

/// <summary>The author's own parts of every page: <c>head</c>, <c>header</c> and <c>footer</c>.</summary>
/// <param name="templates">The templates.</param>
/// <param name="reads">Notes that the page depends on them.</param>
/// <param name="problems">Receives the errors.</param>
internal sealed class TemplatePartials(TemplateCatalog templates, ISiteReads reads, DiagnosticBag problems)
{
    /// <summary>The partials that layouts show.</summary>
    public static IReadOnlyList<string> Names { get; } = ["head", "header", "footer"];

    /// <summary>Renders a partial for a page; null when the site has none of that name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="page">The page, with its rendered text.</param>
    /// <param name="services">What its filters use.</param>
    public string? Render(string name, RenderedPage page, TemplateServices services)
    {
        reads.Note(new SiteQuery(SiteQueryKind.Partial, name));
        if (templates.FindPartial(name) is not { Program: { } program })
        {
            return null;
        }

        var variables = new Dictionary<string, FluidValue>(StringComparer.Ordinal)
        {
            ["page"] = PageValue.Of(page.Page, services.Site, MinutesOf(page)),
            ["site"] = SiteValue.Of(services.Site),
        };
        try
        {
            return templates.Engine.Render(program, variables, services);
        }
        catch (TemplateFaultException fault)
        {
            problems.Error(templates.Locate(fault), fault.Message, fault.Advice);
            return null;
        }
    }

    private static int? MinutesOf(RenderedPage page) => page.Page is ContentPage ? page.Content.ReadingMinutes : null;
}
