using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Companion.Acceptance.Browsing;

/// <summary>Deque's accessibility checker, with all of its rules, including best practices.</summary>
public static class Axe
{
    /// <summary>The violations in a page as it is now.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(IPage page)
    {
        var result = await page.RunAxe();
        return
        [
            .. result.Violations.SelectMany(violation =>
                violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}")
            ),
        ];
    }
}
