using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>What the episode's page does in a browser.</summary>
public sealed class BehaviourTests(ServedSite served, Chromium chromium)
{
    private const string Theme = "document.documentElement.dataset.theme || 'system'";

    [Theory]
    [InlineData(ColorScheme.Light, "dark")]
    [InlineData(ColorScheme.Dark, "light")]
    public async Task The_toggle_switches_the_colours_and_the_choice_outlives_a_reload(ColorScheme system, string other)
    {
        await using var browser = await OpenAsync(colours: system);
        var page = browser.Page;
        var before = await PaperAsync(page);
        await page.Locator("button.theme").ClickAsync();
        var after = await PaperAsync(page);
        await page.ReloadAsync();

        after.Should().NotBe(before);
        (await PaperAsync(page)).Should().Be(after);
        (await page.EvaluateAsync<string>($"() => {Theme}")).Should().Be(other);

        // Back to what the system wants: then the page follows the system again.
        await page.Locator("button.theme").ClickAsync();
        (await PaperAsync(page)).Should().Be(before);
    }

    [Fact]
    public async Task A_remembered_choice_is_there_before_anything_is_painted()
    {
        await using var browser = await OpenAsync(colours: ColorScheme.Light);
        var page = browser.Page;
        await page.Locator("button.theme").ClickAsync();

        // Before there is a body nothing can be painted. A module or a script at the page's end would come too late.
        await page.AddInitScriptAsync(
            $$"""
            new MutationObserver((records, observer) => {
              if (!document.body) return;
              window.themeAtBody = {{Theme}};
              observer.disconnect();
            }).observe(document, { childList: true, subtree: true });
            """
        );
        await page.ReloadAsync();

        (await page.EvaluateAsync<string>("() => window.themeAtBody")).Should().Be("dark");
    }

    [Fact]
    public async Task The_toggle_tells_assistive_technology_its_state()
    {
        await using var browser = await OpenAsync(colours: ColorScheme.Light);
        var toggle = browser.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Dark colours" });

        await Assertions.Expect(toggle).ToHaveAttributeAsync("aria-pressed", "false");
        await toggle.ClickAsync();
        await Assertions.Expect(toggle).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task Without_script_there_is_no_button_that_does_nothing()
    {
        await using var browser = await OpenAsync(script: false);

        await Assertions.Expect(browser.Page.Locator("button:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_console_session_is_copied_without_prompts_and_output()
    {
        await using var browser = await OpenAsync();

        (await CopyAsync(browser.Page, "SystemCheckError"))
            .Should()
            .Be("./manage.py check --deploy --fail-level WARNING");
        (await CopyAsync(browser.Page, "$ gunicorn project.wsgi --workers"))
            .Should()
            .Be("gunicorn project.wsgi --workers 2 --log-file -");
    }

    [Fact]
    public async Task A_source_is_copied_whole()
    {
        await using var browser = await OpenAsync();

        (await CopyAsync(browser.Page, "SILENCED_SYSTEM_CHECKS"))
            .TrimEnd('\n')
            .Should()
            .Be("# project/settings.py\n\nSILENCED_SYSTEM_CHECKS = [\"security.W004\"]");
    }

    [Fact]
    public async Task A_selection_over_a_prompt_leaves_the_prompt_out()
    {
        await using var browser = await OpenAsync();
        var selected = await browser.Page.EvaluateAsync<string>(
            """
            () => {
              const session = [...document.querySelectorAll('pre')].find(pre => pre.textContent.includes('git push'));
              getSelection().selectAllChildren(session);
              return getSelection().toString().trim();
            }
            """
        );

        selected.Should().Be("git push heroku main");
    }

    [Fact]
    public async Task The_table_of_contents_marks_the_section_that_is_read()
    {
        await using var browser = await OpenAsync();
        var page = browser.Page;
        var current = page.Locator("nav.toc a[aria-current]");
        foreach (var id in EpisodePageTests.HeadingIds)
        {
            await page.EvaluateAsync("id => document.getElementById(id).scrollIntoView({ behavior: 'instant' })", id);

            // The last sections are shorter than a screen: the end of the page stands for the last of them.
            var isNearEnd = await page.EvaluateAsync<bool>(
                "() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2"
            );
            await Assertions.Expect(current).ToHaveCountAsync(1);
            await Assertions
                .Expect(current)
                .ToHaveAttributeAsync("href", isNearEnd ? $"#{EpisodePageTests.HeadingIds[^1]}" : $"#{id}");
        }

        await page.EvaluateAsync("() => scrollTo({ top: 0, behavior: 'instant' })");
        await Assertions
            .Expect(current.And(page.Locator("[href='#summary'], [href='#next-time']")))
            .ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_table_of_contents_stays_in_view_on_a_wide_screen()
    {
        await using var browser = await OpenAsync();
        await browser.Page.EvaluateAsync("() => scrollTo({ top: 4000, behavior: 'instant' })");

        await Assertions.Expect(browser.Page.Locator("nav.toc a").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_first_press_of_Tab_finds_a_link_that_skips_to_the_text()
    {
        await using var browser = await OpenAsync();
        var page = browser.Page;
        await page.Keyboard.PressAsync("Tab");
        var skip = page.Locator("a.skip");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        (await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"))
            .Should()
            .BeTrue();
    }

    [Fact]
    public async Task Wherever_the_keyboard_goes_the_focus_can_be_seen()
    {
        await using var browser = await OpenAsync();
        var page = browser.Page;

        // Else the page is still on its way to where the focus is.
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        var stops = new List<string>();
        var unseen = new List<string>();
        for (var i = 0; i < 200; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<string[]>(
                """
                () => {
                  const element = document.activeElement;
                  if (element === document.body) return ['', ''];
                  const style = getComputedStyle(element);
                  const box = element.getBoundingClientRect();
                  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                  const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                  return [element.outerHTML.slice(0, 120), ring && inView ? '' : `ring ${ring}, in view ${inView}`];
                }
                """
            );
            if (stop[0].Length == 0)
            {
                break;
            }

            stops.Add(stop[0]);
            if (stop[1].Length > 0)
            {
                unseen.Add($"{stop[1]}: {stop[0]}");
            }
        }

        stops.Count.Should().BeInRange(40, 150);
        unseen.Should().BeEmpty();
    }

    [Fact]
    public async Task On_paper_there_is_the_text_and_no_navigation()
    {
        await using var browser = await OpenAsync();
        var page = browser.Page;
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(page.Locator("nav:visible, button:visible, a.skip:visible")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".prose")).ToContainTextAsync("you can help out");
    }

    [Fact]
    public async Task Who_asks_for_less_motion_gets_none()
    {
        await using var browser = await OpenAsync();
        var page = browser.Page;
        const string Moving =
            "() => document.getAnimations().filter(animation => animation.playState === 'running').length"
            + " + (getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? 1 : 0)";
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.NoPreference });
        await page.ReloadAsync();
        var usually = await page.EvaluateAsync<int>(Moving);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        await page.ReloadAsync();

        usually.Should().BePositive("otherwise this test sees no motion at all");
        (await page.EvaluateAsync<int>(Moving)).Should().Be(0);
    }

    [Theory]
    [InlineData("home page", 360)]
    [InlineData("section", 360)]
    [InlineData("episode", 320)]
    [InlineData("episode", 360)]
    [InlineData("episode", 800)]
    [InlineData("taxonomy", 360)]
    [InlineData("term", 360)]
    [InlineData("not found", 360)]
    public async Task No_page_is_wider_than_its_screen(string kind, int width)
    {
        await using var browser = await OpenAsync(width: width, path: BuiltSite.PageKinds[kind]);
        var widest = await browser.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");

        widest.Should().BeLessThanOrEqualTo(width);
    }

    [Fact]
    public async Task A_heading_links_to_itself()
    {
        await using var browser = await OpenAsync();
        var heading = browser.Page.Locator("#protecting-your-site");
        await heading.Locator("a").FocusAsync();
        await browser.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(browser.Page).ToHaveURLAsync(served.At($"{BuiltSite.Episode}#protecting-your-site"));
        await Assertions.Expect(heading).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_pointer_on_a_heading_finds_the_link()
    {
        await using var browser = await OpenAsync();
        var heading = browser.Page.Locator("#protecting-your-site");
        const string Opacity = "heading => getComputedStyle(heading.querySelector('a'), '::before').opacity";
        var before = await heading.EvaluateAsync<string>(Opacity);
        await heading.HoverAsync();

        before.Should().Be("0");
        (await heading.EvaluateAsync<string>(Opacity)).Should().Be("1");
    }

    private static async Task<string> CopyAsync(IPage page, string text)
    {
        await page.EvaluateAsync("() => navigator.clipboard.writeText('nothing was copied')");
        var block = page.Locator(".code", new PageLocatorOptions { HasText = text });
        await block.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
        return await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
    }

    private static Task<string> PaperAsync(IPage page) =>
        page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    private async Task<BrowserPage> OpenAsync(
        ColorScheme colours = ColorScheme.Light,
        int width = 1280,
        string path = BuiltSite.Episode,
        bool script = true
    )
    {
        var browser = await chromium.OpenAsync(
            new BrowserNewContextOptions
            {
                ColorScheme = colours,
                JavaScriptEnabled = script,
                Permissions = ["clipboard-read", "clipboard-write"],
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        await browser.GoToAsync(served.At(path));
        return browser;
    }
}
