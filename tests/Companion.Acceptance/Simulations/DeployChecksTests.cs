using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Simulations;

/// <summary>The deploy checks in the episode's page.</summary>
public sealed class DeployChecksTests(ServedSite served, Chromium chromium)
{
    private const string Kind = "deploy-checks";

    private static readonly string[] Episode =
    [
        "security.W004",
        "security.W008",
        "security.W012",
        "security.W016",
        "security.W018",
        "security.W020",
    ];

    [Fact]
    public async Task They_begin_with_exactly_the_six_warnings_of_the_episode()
    {
        await using var checks = await LiveSimulation.OpenAsync(chromium, served, Kind);

        (await IdsAsync(checks)).Should().Equal(Episode);
        await Assertions.Expect(checks.Printed).ToContainTextAsync("System check identified 6 issues (0 silenced).");
        await Assertions.Expect(checks.Summary).ToHaveTextAsync("6 issues");
        checks.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Fixing_each_of_them_leaves_no_issues()
    {
        await using var checks = await LiveSimulation.OpenAsync(chromium, served, Kind);
        // With SECURE_HSTS_SECONDS set, Django reports two more findings about it.
        for (var fixes = 0; fixes < 8; fixes++)
        {
            var first = checks.Findings.First;
            var id = await first.GetAttributeAsync("data-id");
            await first.Locator(".finding-button").ClickAsync();
            await Assertions.Expect(checks.Element.Locator($"[data-id='{id}']")).ToHaveCountAsync(0);
        }

        await Assertions.Expect(checks.Printed).ToHaveTextAsync("System check identified no issues (0 silenced).");
        await Assertions.Expect(checks.Summary).ToHaveTextAsync("No issues");
        await Assertions.Expect(checks.Summary).ToBeFocusedAsync();
        (await checks.TextAsync())
            .Should()
            .Contain("DEBUG = False")
            .And.NotContain("DEBUG = True")
            .And.EndWith("SECURE_HSTS_PRELOAD = True\n");
        checks.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_click_on_a_finding_puts_the_cursor_into_its_line()
    {
        await using var checks = await LiveSimulation.OpenAsync(chromium, served, Kind);
        var lines = (await checks.TextAsync()).Split('\n');
        foreach (
            var (id, line) in new[]
            {
                ("W018", "DEBUG = True"),
                ("W004", "MIDDLEWARE = ["),
                ("W020", "ALLOWED_HOSTS = []"),
            }
        )
        {
            await checks.Element.Locator($"[data-id='security.{id}'] b").ClickAsync();
            await Assertions.Expect(checks.Element.Locator(".cm-content")).ToBeFocusedAsync();
            await Patience.UntilAsync(
                async () => lines[await checks.CursorLineAsync() - 1] == line,
                $"the cursor is in {line}"
            );
            await Assertions.Expect(checks.Element.Locator(".cm-line", new() { HasText = line })).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task The_release_of_Django_changes_the_result()
    {
        await using var checks = await LiveSimulation.OpenAsync(chromium, served, Kind);
        await checks.WriteAsync((await checks.TextAsync()).Replace("\"riffs", "\"django-insecure-riffs"));
        await Assertions.Expect(checks.Findings).ToHaveCountAsync(6);
        var before = await IdsAsync(checks);

        await checks.Element.Locator("select").SelectOptionAsync("6.1");

        await Assertions.Expect(checks.Findings).ToHaveCountAsync(7);
        (await IdsAsync(checks)).Except(before).Should().Equal("security.W009");
        await Assertions.Expect(checks.Output).ToContainTextAsync("Django 6.1");
    }

    [Fact]
    public async Task Environment_variables_count()
    {
        await using var checks = await LiveSimulation.OpenAsync(chromium, served, Kind);
        await checks.WriteAsync($"{await checks.TextAsync()}\nimport os\nDEBUG = os.environ['DEBUG'] == '1'\n");
        await Assertions.Expect(checks.Summary).ToHaveTextAsync("The settings do not load");
        await Assertions.Expect(checks.Output).ToContainTextAsync("KeyError");

        await checks.Element.GetByLabel("Environment variables").FillAsync("DEBUG=0");

        await Assertions.Expect(checks.Findings).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task An_edit_survives_a_reload_and_a_reset_can_be_undone()
    {
        await using var checks = await LiveSimulation.OpenAsync(chromium, served, Kind);
        var author = await checks.TextAsync();
        await checks.Element.Locator("[data-id='security.W018'] .finding-button").ClickAsync();
        await Assertions.Expect(checks.Findings).ToHaveCountAsync(5);
        var edit = await checks.TextAsync();

        await checks.Page.ReloadAsync();
        await Assertions.Expect(checks.Findings).ToHaveCountAsync(5);
        (await checks.TextAsync()).Should().Be(edit);

        await checks.Element.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        (await checks.TextAsync()).Should().Be(edit, "it asks first");
        await checks.Element.GetByRole(AriaRole.Button, new() { Name = "Yes, reset" }).ClickAsync();
        await Assertions.Expect(checks.Findings).ToHaveCountAsync(6);
        (await checks.TextAsync()).Should().Be(author);

        await checks.Element.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(checks.Findings).ToHaveCountAsync(5);
        (await checks.TextAsync()).Should().Be(edit);
    }

    [Fact]
    public async Task A_shared_text_is_shown_and_not_evaluated_until_its_reader_says_so()
    {
        await using var sender = await LiveSimulation.OpenAsync(chromium, served, Kind);
        await sender.Element.Locator("[data-id='security.W018'] .finding-button").ClickAsync();
        await Assertions.Expect(sender.Findings).ToHaveCountAsync(5);
        await sender.Element.GetByRole(AriaRole.Button, new() { Name = "Share" }).ClickAsync();
        var link = await sender.Element.GetByLabel("Link to your text").InputValueAsync();
        new Uri(link).Query.Should().BeEmpty("the server is not told");

        await using var reader = await chromium.OpenAsync();
        await reader.GoToAsync(link);
        var widget = reader.Page.Locator($"[data-simulation='{Kind}']");
        await Assertions.Expect(widget.Locator("[data-notice]")).ToBeVisibleAsync();
        await Assertions.Expect(widget).ToHaveAttributeAsync("data-state", "ready");
        (await widget.Locator(".simulation-text textarea").EvaluateAsync<string>("area => area.value"))
            .Should()
            .Contain("DEBUG = False");
        await reader.Page.WaitForTimeoutAsync(500);
        await Assertions.Expect(widget.Locator(".finding")).ToHaveCountAsync(6);

        await widget.GetByRole(AriaRole.Button, new() { Name = "Show its result" }).ClickAsync();

        await Assertions.Expect(widget.Locator(".finding")).ToHaveCountAsync(5);
        await Assertions.Expect(widget.Locator("[data-notice]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_result_is_announced_once_the_typing_has_stopped()
    {
        await using var checks = await LiveSimulation.OpenAsync(chromium, served, Kind);
        await checks.Page.EvaluateAsync(
            """
            () => {
              window.told = [];
              const region = document.querySelector("[data-simulation='deploy-checks'] [data-announcement]");
              new MutationObserver(() => told.push(region.textContent)).observe(region, { childList: true });
            }
            """
        );
        await checks.EditAsync();
        await checks.Page.Keyboard.PressAsync("Control+End");
        await checks.Page.Keyboard.TypeAsync("\nDEBUG = False\nSECURE_SSL_REDIRECT = True\n", new() { Delay = 15 });
        await Assertions.Expect(checks.Findings).ToHaveCountAsync(4);

        await Patience.UntilAsync(
            async () => (await checks.Page.EvaluateAsync<string[]>("() => told")).LastOrDefault() == "4 issues",
            "the result is announced"
        );
        (await checks.Page.EvaluateAsync<string[]>("() => told")).Should().HaveCountLessThan(3);
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(LiveSimulation checks) =>
        await checks.Findings.EvaluateAllAsync<string[]>("all => all.map(each => each.dataset.id)");
}
