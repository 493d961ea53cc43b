using Companion.Acceptance.Listening;
using Companion.Browsers;
using Xunit;

namespace Companion.Acceptance.EveryBrowser;

/// <summary>What a listener does with an episode. A class for each browser runs the scenarios.</summary>
/// <param name="running">The browser.</param>
/// <param name="show">The show.</param>
public abstract class ListenerScenarios(RunningBrowser running, ServedShow show)
{
    protected const string Own = ".player > audio";

    [Fact]
    public async Task A_chapter_and_the_transcript_are_played_from_their_start()
    {
        await using var tab = await OpenAsync(ServedShow.Episode);
        await UntilEnhancedAsync(tab);

        await tab.ClickAsync(".chapters a[data-time='12']");
        await UntilPlayingAsync(tab, Own, after: 12);
        await tab.ClickAsync("[data-panel]");
        await tab.UntilAsync<int>(count => count > 0, "() => document.querySelectorAll('.player-panel .said').length");
        await tab.ClickAsync(".player-panel .said[data-time='36.5'] a");
        await UntilPlayingAsync(tab, Own, after: 36.5);
    }

    /// <summary>Opens a page of the show in a tab of its own.</summary>
    protected async Task<ITab> OpenAsync(string path)
    {
        var tab = await running.Browser.OpenAsync();
        await tab.GoToAsync(show.At(path));
        return tab;
    }

    protected static Task UntilPlayingAsync(ITab tab, string audio, double after) =>
        tab.UntilAsync<double>(
            time => time > after,
            """
            (selector) => {
              const audio = document.querySelector(selector);
              return !audio || audio.paused || audio.seeking ? 0 : audio.currentTime;
            }
            """,
            audio
        );

    protected static Task UntilEnhancedAsync(ITab tab) =>
        tab.UntilAsync<bool>(isReady => isReady, "() => document.querySelector('.player-keys')?.hidden === false");
}
