using System.Globalization;
using Companion.Content.Shortcodes;
using Companion.Content.Themes;
using Companion.Site.Themes;
using Companion.Sources;

namespace Companion.Site.Simulations;

/// <summary>
/// <c>{{&lt; simulation "deploy-checks" &gt;}}</c>: an experiment with its initial answer, rendered by the theme's
/// component.
/// </summary>
internal sealed class SimulationShortcode(Type component) : IShortcode
{
    private const string Usage = """{{< simulation "deploy-checks" >}}""";

    public string Name => "simulation";

    public bool TakesInner => false;

    public string Render(ShortcodeInvocation invocation)
    {
        var name = invocation.Arguments.Require("name", 0, Usage);
        var simulation = SimulationDocuments.Find(name) ?? throw Unknown(invocation, name);
        var place = invocation.Arguments.Location.Span.Start.ToString(CultureInfo.InvariantCulture);
        var context = new SimulationContext
        {
            Simulation = simulation,
            Id = $"{name}-{place}",
            RenderCode = invocation.RenderCode,
        };
        return LayoutRenderer.Render(component, context).Trim();
    }

    private static DiagnosticException Unknown(ShortcodeInvocation invocation, string name) =>
        DiagnosticException.At(
            invocation.Arguments.LocationOf("name", 0),
            $"there is no simulation \"{name}\"",
            Suggestion.Nearest(name, SimulationDocuments.Names) is { } nearest
                ? $"did you mean \"{nearest}\"?"
                : $"the simulations are: {string.Join(", ", SimulationDocuments.Names)}"
        );
}
