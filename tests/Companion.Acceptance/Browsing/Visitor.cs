using Microsoft.Playwright;

namespace Companion.Acceptance.Browsing;

/// <summary>A visitor of a page, and the properties of the visitor's browser.</summary>
public sealed record Visitor
{
    /// <summary>The system's colour scheme.</summary>
    public ColorScheme Colours { get; init; } = ColorScheme.Light;

    /// <summary>The window's width in CSS pixels.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>Whether JavaScript runs.</summary>
    public bool Script { get; init; } = true;

    /// <summary>A script that runs before the page's own; null for none.</summary>
    public string? Prelude { get; init; }

    /// <summary>Opens a page and waits until nothing is loading any more.</summary>
    public async Task<BrowserPage> OpenAsync(Chromium chromium, string address)
    {
        var browser = await chromium.OpenAsync(
            new BrowserNewContextOptions
            {
                ColorScheme = Colours,
                JavaScriptEnabled = Script,
                Permissions = ["clipboard-read", "clipboard-write"],
                ViewportSize = new ViewportSize { Width = Width, Height = 800 },
            }
        );
        if (Prelude is not null)
        {
            await browser.Page.AddInitScriptAsync(Prelude);
        }

        await browser.GoToAsync(address);
        return browser;
    }
}
