using System.Text.Json;
using Companion.Acceptance.Tools;
using Microsoft.Playwright;

namespace Companion.Acceptance.Browsing;

/// <summary>Deque's accessibility checker, with all of its rules, including best practices.</summary>
public static class Axe
{
    private const string Check = """
        async (options) => {
          const { violations } = await axe.run(document, { ...options, resultTypes: ["violations"] });
          return JSON.stringify(
            violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`)));
        }
        """;

    private static readonly object AllRules = new { };

    // The rules whose answer depends on colours.
    private static readonly object ColourRules = new
    {
        runOnly = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } },
    };

    private static readonly Lazy<string> Script = new(() =>
        File.ReadAllText(NodeTool.PathOf("node_modules/axe-core/axe.min.js"))
    );

    /// <summary>The violations in a page as it is now.</summary>
    public static Task<IReadOnlyList<string>> CheckAsync(IPage page) => CheckAsync(page, AllRules);

    /// <summary>The violations in a page in light colours, and those that its dark colours add.</summary>
    /// <param name="page">A page in the colours of the system.</param>
    public static async Task<IReadOnlyList<string>> CheckInLightAndDarkAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        var light = await CheckAsync(page, AllRules);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var dark = await CheckAsync(page, ColourRules);
        return [.. light.Select(violation => $"Light: {violation}"), .. dark.Select(violation => $"Dark: {violation}")];
    }

    private static async Task<IReadOnlyList<string>> CheckAsync(IPage page, object options)
    {
        // The checker of a page asks those of its frames.
        foreach (var frame in page.Frames)
        {
            if (!await frame.EvaluateAsync<bool>("() => 'axe' in window"))
            {
                await frame.EvaluateAsync(Script.Value);
            }
        }

        return JsonSerializer.Deserialize<string[]>(await page.EvaluateAsync<string>(Check, options))!;
    }
}
