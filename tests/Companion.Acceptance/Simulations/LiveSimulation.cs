using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;

namespace Companion.Acceptance.Simulations;

/// <summary>A simulation in the episode's page, open in a browser and ready to answer.</summary>
internal sealed class LiveSimulation : IAsyncDisposable
{
    private readonly BrowserPage _browser;

    private LiveSimulation(BrowserPage browser, string kind)
    {
        _browser = browser;
        Element = browser.Page.Locator($"[data-simulation='{kind}']");
    }

    public ILocator Element { get; }

    public IPage Page => _browser.Page;

    public BrowserPage Browser => _browser;

    /// <summary>Errors and warnings of the console, thrown exceptions, failed requests.</summary>
    public IReadOnlyList<string> Complaints => _browser.Complaints;

    public ILocator Output => Element.Locator("[data-output]");

    public ILocator Printed => Element.Locator(".terminal samp");

    public ILocator Findings => Element.Locator(".finding");

    public ILocator Summary => Element.Locator("[data-summary]");

    /// <summary>The text, regardless of the editor that shows it.</summary>
    public Task<string> TextAsync() =>
        Element.Locator(".simulation-text textarea").EvaluateAsync<string>("area => area.value");

    /// <summary>Opens the episode and waits until the simulation has loaded and answered once.</summary>
    public static async Task<LiveSimulation> OpenAsync(
        Chromium chromium,
        ServedSite served,
        string kind,
        Visitor? visitor = null
    )
    {
        var simulation = await FindAsync(chromium, served, kind, visitor);
        await simulation.WaitAsync();
        return simulation;
    }

    /// <summary>Opens the episode and shows the simulation.</summary>
    public static async Task<LiveSimulation> FindAsync(
        Chromium chromium,
        ServedSite served,
        string kind,
        Visitor? visitor = null
    )
    {
        var opened = await (visitor ?? new Visitor()).OpenAsync(chromium, served.At(BuiltSite.Episode));
        var simulation = new LiveSimulation(opened, kind);
        await simulation.Element.ScrollIntoViewIfNeededAsync();
        return simulation;
    }

    public Task WaitAsync() =>
        Assertions
            .Expect(Element)
            .ToHaveAttributeAsync(
                "data-state",
                "ready",
                new LocatorAssertionsToHaveAttributeOptions { Timeout = 15_000 }
            );

    /// <summary>
    /// Puts the cursor at the start of the text, in the editor that appears when the text gets the focus.
    /// </summary>
    public async Task<ILocator> EditAsync()
    {
        await Element.Locator(".simulation-text textarea").FocusAsync();
        var content = Element.Locator(".cm-content");
        await Assertions.Expect(content).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Control+Home");
        return content;
    }

    /// <summary>Replaces the whole text.</summary>
    public async Task WriteAsync(string text)
    {
        await EditAsync();
        await Page.Keyboard.PressAsync("Control+a");
        // A browser may add a style to text that replaces a selection, which violates the page's content security
        // policy.
        await Page.Keyboard.PressAsync("Delete");
        await Page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>The line of the editor's cursor, from 1.</summary>
    public Task<int> CursorLineAsync() =>
        Element
            .Locator(".editor")
            .EvaluateAsync<int>(
                """
                host => {
                  const selection = host.shadowRoot.getSelection();
                  const line = selection.focusNode.nodeType === 1 && selection.focusNode.matches('.cm-line')
                    ? selection.focusNode : selection.focusNode.parentElement.closest('.cm-line');
                  return [...host.shadowRoot.querySelectorAll('.cm-line')].indexOf(line) + 1;
                }
                """
            );

    public ValueTask DisposeAsync() => _browser.DisposeAsync();
}
