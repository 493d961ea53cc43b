using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>What the page copies to the clipboard.</summary>
public sealed class CopyingTests(ServedSite served, Chromium chromium)
{
    [Fact]
    public async Task A_console_session_is_copied_without_prompts_and_output()
    {
        await using var browser = await new Visitor().OpenAsync(chromium, served.At(BuiltSite.Episode));

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
        await using var browser = await new Visitor().OpenAsync(chromium, served.At(BuiltSite.Episode));

        (await CopyAsync(browser.Page, "SILENCED_SYSTEM_CHECKS"))
            .TrimEnd('\n')
            .Should()
            .Be("# project/settings.py\n\nSILENCED_SYSTEM_CHECKS = [\"security.W004\"]");
    }

    [Fact]
    public async Task A_selection_over_a_prompt_leaves_the_prompt_out()
    {
        await using var browser = await new Visitor().OpenAsync(chromium, served.At(BuiltSite.Episode));
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

    private static async Task<string> CopyAsync(IPage page, string text)
    {
        await page.EvaluateAsync("() => navigator.clipboard.writeText('nothing was copied')");
        var block = page.Locator(".code", new PageLocatorOptions { HasText = text });
        await block.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("body > [role=status]")).ToHaveTextAsync("Copied");
        return await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
    }
}
