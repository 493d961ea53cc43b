using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Companion.Site.Themes;

/// <summary>Renders a theme's Razor components to HTML. Thread-safe.</summary>
internal static class LayoutRenderer
{
    /// <summary>Renders a component with the single parameter <c>Context</c>.</summary>
    public static string Render(Type component, object context)
    {
        // A renderer keeps everything it has rendered, so each page uses its own.
        var renderer = new HtmlRenderer(LayoutServices.Instance, NullLoggerFactory.Instance);
        try
        {
            return renderer
                .Dispatcher.InvokeAsync(() => RenderAsync(renderer, component, context))
                .GetAwaiter()
                .GetResult();
        }
        finally
        {
            renderer.Dispose();
        }
    }

    private static async Task<string> RenderAsync(HtmlRenderer renderer, Type component, object context)
    {
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["Context"] = context }
        );
        var root = await renderer.RenderComponentAsync(component, parameters);
        return root.ToHtmlString();
    }
}
