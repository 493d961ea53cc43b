using Companion.Content.Models;
using Companion.Content.Shortcodes;
using Companion.Site.Templates.Checking;
using Companion.Site.Templates.Liquid;
using Companion.Site.Templates.Values;
using Companion.Sources;
using Fluid.Values;

namespace Companion.Site.Templates;

/// <summary>A shortcode that the site's author defines by a template, for the calls in one page.</summary>
/// <param name="file">The template.</param>
/// <param name="templates">All templates.</param>
/// <param name="page">The page.</param>
/// <param name="reads">Notes that the page depends on the template.</param>
/// <param name="problems">Receives the errors.</param>
internal sealed class TemplateShortcode(
    TemplateFile file,
    TemplateCatalog templates,
    Page page,
    ISiteReads reads,
    DiagnosticBag problems
) : IShortcode
{
    /// <inheritdoc />
    public string Name => file.Name;

    /// <inheritdoc />
    public bool TakesInner => file.ReadsInner;

    /// <inheritdoc />
    public string Render(ShortcodeInvocation invocation)
    {
        reads.Note(new SiteQuery(SiteQueryKind.ShortcodeTemplate, file.Name));

        // The error in a template that cannot be read is already reported.
        if (file.Program is not { } program)
        {
            return "";
        }

        var services = new TemplateServices
        {
            Site = invocation.Site,
            RenderMarkdown = invocation.RenderMarkdown,
            RenderCode = invocation.RenderCode,
        };
        try
        {
            return WithoutLastLineEnd(templates.Engine.Render(program, VariablesOf(invocation), services));
        }
        catch (TemplateFaultException fault)
        {
            Report(fault, invocation.Arguments.Location);
            return "";
        }
    }

    private Dictionary<string, FluidValue> VariablesOf(ShortcodeInvocation invocation)
    {
        var variables = new Dictionary<string, FluidValue>(StringComparer.Ordinal)
        {
            // Its own shortcodes are already expanded.
            [TemplateNames.Inner] = new StringValue(invocation.InnerText, encode: false),
            ["page"] = PageValue.Of(page, invocation.Site),
            ["site"] = SiteValue.Of(invocation.Site),
        };
        foreach (var name in CallValue.Names)
        {
            variables[name] = CallValue.Find(name, invocation)!;
        }

        return variables;
    }

    private void Report(TemplateFaultException fault, SourceLocation call)
    {
        var place = templates.Locate(fault);
        problems.Error(place, fault.Message, fault.Advice);
        problems.Add(Diagnostic.Note(call, $"this calls shortcode \"{file.Name}\", which fails at {place}"));
    }

    // Editors end a file with it, and a call may be in the middle of a line.
    private static string WithoutLastLineEnd(string html) =>
        html.EndsWith("\r\n", StringComparison.Ordinal) ? html[..^2]
        : html.EndsWith('\n') ? html[..^1]
        : html;
}
