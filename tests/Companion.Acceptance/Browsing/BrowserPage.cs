using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Companion.Acceptance.Browsing;

/// <summary>A page in its own profile, with its requests and problems since it was opened.</summary>
public sealed partial class BrowserPage : IAsyncDisposable
{
    // The browser reports on its own thread.
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentQueue<IResponse> _responses = [];

    public BrowserPage(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.RequestFailed += (_, request) =>
        {
            // Navigation aborts requests that are still loading.
            if (request.Failure != "net::ERR_ABORTED")
            {
                _complaints.Enqueue($"{request.Url}: {request.Failure}");
            }
        };
        page.Response += (_, response) => _responses.Enqueue(response);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>
    /// Errors and warnings of the console (a violated content security policy is one), thrown exceptions, failed
    /// requests.
    /// </summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>All responses to the page.</summary>
    public IReadOnlyList<IResponse> Responses => [.. _responses];

    /// <summary>Opens an address and waits until nothing is loading any more.</summary>
    public async Task<IResponse> GoToAsync(string address) =>
        (await Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle }))!;

    /// <summary>
    /// Removes the scripts from the pages that are opened from now on. In a browser without JavaScript, axe, which is a
    /// script itself, would never answer.
    /// </summary>
    public Task TakeScriptsOutAsync() =>
        Page.RouteAsync(
            "**/*",
            async route =>
            {
                if (route.Request.ResourceType != "document")
                {
                    await route.ContinueAsync();
                    return;
                }

                var response = await route.FetchAsync();
                var html = Script().Replace(await response.TextAsync(), "");
                await route.FulfillAsync(new RouteFulfillOptions { Response = response, Body = html });
            }
        );

    public ValueTask DisposeAsync() => Context.DisposeAsync();

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline, 1000)]
    private static partial Regex Script();
}
