using AwesomeAssertions;
using Companion.Acceptance.Listening;
using Companion.Browsers;
using Xunit;

namespace Companion.Acceptance.EveryBrowser;

/// <summary>
/// A listener who goes from page to page while a recording plays. WebKitGTK is left out: without a sound card it hangs
/// or ends when a short recording is slowed down.
/// </summary>
/// <param name="running">The browser.</param>
/// <param name="show">The show.</param>
public abstract class TravellingListenerScenarios(RunningBrowser running, ServedShow show)
    : ListenerScenarios(running, show)
{
    private const string Bar = ".player-bar audio";

    [Fact]
    public async Task A_recording_goes_on_from_page_to_page_and_back()
    {
        await using var tab = await OpenAsync("/episodes/");
        await tab.ClickAsync($"main a[href='{ServedShow.Episode}']");
        await UntilEnhancedAsync(tab);
        // The recording is short, and the machine may be busy.
        await tab.CallAsync<double>("(audio) => document.querySelector(audio).playbackRate = 0.25", Own);
        await tab.ClickAsync(".chapters a[data-time='12']");
        await UntilPlayingAsync(tab, Own, after: 12);

        // A page that comes anew, one that the browser has kept, and one from before the recording was heard.
        await tab.ClickAsync("header.site a[href='/people/']");
        await GoOnAsync(tab, Bar);
        await GoAsync(tab, -1);
        await GoOnAsync(tab, Own);
        await GoAsync(tab, -1);
        await GoOnAsync(tab, Bar);
        (await tab.CallAsync<int>("() => document.querySelectorAll('audio').length")).Should().Be(1);

        // A page that has had a player of its own at the bottom gets no second one.
        await GoAsync(tab, 2);
        await GoOnAsync(tab, Bar);
        (await tab.CallAsync<int>("() => document.querySelectorAll('audio').length")).Should().Be(1);

        await tab.ClickAsync(".player-bar button");
        await GoAsync(tab, -1);
        await UntilEnhancedAsync(tab);
        (await tab.CallAsync<bool>("(audio) => document.querySelector(audio).paused", Own)).Should().BeTrue();
        (await tab.CallAsync<int>("() => document.querySelectorAll('.player-bar').length")).Should().Be(0);
    }

    /// <summary>Whether the browser lets a page of a site that the reader is listening to play by itself.</summary>
    protected abstract bool PlaysByItself { get; }

    // The answer is sent before the page is left.
    private static Task<int> GoAsync(ITab tab, int pages) =>
        tab.CallAsync<int>("(pages) => setTimeout(() => history.go(pages)) && 0", pages);

    // Where the browser wants a click first, the player waits at the place.
    private async Task GoOnAsync(ITab tab, string audio)
    {
        await tab.UntilAsync<double>(
            time => time > 12,
            "(selector) => document.querySelector(selector)?.currentTime ?? 0",
            audio
        );
        if (!PlaysByItself && await StaysPausedAsync(tab, audio))
        {
            await ClickPlayAsync(tab, audio);
        }

        await UntilPlayingAsync(tab, audio, after: 12);
    }

    // A page that the reader has already clicked in may play, as soon as it has loaded the recording.
    private static Task<bool> StaysPausedAsync(ITab tab, string audio) =>
        tab.CallAsync<bool>(
            """
            async (selector) => {
              const audio = document.querySelector(selector);
              for (let ready = 0; ready < 20; ready += audio.readyState > 0 ? 1 : 0) {
                if (!audio.paused) return false;
                await new Promise((waited) => setTimeout(waited, 100));
              }
              return true;
            }
            """,
            audio
        );

    // The browser's own button is not in the page's tree.
    private static async Task ClickPlayAsync(ITab tab, string audio)
    {
        var button = await tab.CallAsync<int[]>(
            """
            (selector) => {
              const { left, top, height } = document.querySelector(selector).getBoundingClientRect();
              return [left + 20, top + height / 2].map(Math.round);
            }
            """,
            audio
        );
        await tab.ClickAsync(button[0], button[1]);
    }
}
