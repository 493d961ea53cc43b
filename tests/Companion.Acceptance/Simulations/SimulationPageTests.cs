using System.Text.Json;
using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Companion.Experiments.Json;
using Companion.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Simulations;

/// <summary>What all simulations in the episode's page have in common.</summary>
public sealed class SimulationPageTests(ServedSite served, PublishedSite published, Chromium chromium)
{
    private static readonly string[] Kinds = ["deploy-checks", "procfile", "gunicorn"];

    public static TheoryData<int, ColorScheme> Views { get; } =
        new(
            from width in new[] { 360, 1280 }
            from colours in new[] { ColorScheme.Light, ColorScheme.Dark }
            select (width, colours)
        );

    [Theory]
    [MemberData(nameof(Views))]
    public async Task An_open_simulation_has_no_violation(int width, ColorScheme colours)
    {
        await using var checks = await LiveSimulation.OpenAsync(
            chromium,
            served,
            "deploy-checks",
            new Visitor { Width = width, Colours = colours }
        );
        await checks.WriteAsync("SECRET_KEY = value\nDEBUG = ''");
        await Assertions.Expect(checks.Element.Locator(".remark")).Not.ToHaveCountAsync(0);
        await checks.Element.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
        var procfile = checks.Page.Locator("[data-simulation='procfile']");
        await procfile.GetByLabel("Read by").SelectOptionAsync("hivemind");
        await procfile.GetByRole(AriaRole.Button, new() { Name = "Share" }).ClickAsync();
        await checks
            .Page.Locator("[data-simulation='gunicorn']")
            .GetByLabel("Workers", new() { Exact = true })
            .FillAsync("1");
        await Assertions.Expect(procfile.Locator(".answer-title").First).ToContainTextAsync("hivemind");

        (await Axe.CheckAsync(checks.Page)).Should().BeEmpty();
        (await checks.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"))
            .Should()
            .BeTrue("nothing is wider than the page");
    }

    [Fact]
    public async Task On_a_phone_every_chart_fits_and_loses_no_letter()
    {
        await using var gunicorn = await LiveSimulation.OpenAsync(
            chromium,
            served,
            "gunicorn",
            new Visitor { Width = 320 }
        );
        var sliders = gunicorn.Element.GetByRole(AriaRole.Slider);
        await sliders.Nth(0).FillAsync((await sliders.Nth(0).GetAttributeAsync("min"))!);
        await sliders.Nth(1).FillAsync((await sliders.Nth(1).GetAttributeAsync("max"))!);
        await sliders.Nth(2).FillAsync((await sliders.Nth(2).GetAttributeAsync("max"))!);
        await Assertions.Expect(gunicorn.Summary).ToHaveTextAsync("1 worker cannot keep up");
        foreach (var path in new[] { null, "/notebooks/gunicorn-workers/", "/notebooks/procfile/" })
        {
            if (path is not null)
            {
                await gunicorn.Browser.GoToAsync(served.At(path));
            }

            var outside = await gunicorn.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('svg.picture')].flatMap(picture => {
                  const frame = picture.getBoundingClientRect();
                  const cut = [...picture.querySelectorAll('text, rect')].filter(shape => {
                    const box = shape.getBoundingClientRect();
                    return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
                  });
                  return [...cut.map(shape => shape.textContent), ...(frame.right > innerWidth ? [picture.ariaLabel] : [])];
                })
                """
            );

            outside.Should().BeEmpty(path ?? BuiltSite.Episode);
        }
    }

    [Fact]
    public async Task Without_script_the_result_is_there_and_nothing_that_does_nothing()
    {
        await using var browser = await new Visitor { Script = false }.OpenAsync(
            chromium,
            served.At(BuiltSite.Episode)
        );
        foreach (var kind in Kinds)
        {
            var simulation = browser.Page.Locator($"[data-simulation='{kind}']");
            await Assertions.Expect(simulation.Locator("[data-output]")).ToBeVisibleAsync();
            (await simulation.Locator("[data-output]").InnerTextAsync()).Should().NotBeEmpty();
            foreach (
                var control in await simulation.Locator("button, select, input, textarea, progress, output").AllAsync()
            )
            {
                (await control.IsVisibleAsync()).Should().BeFalse();
            }
        }

        var checks = browser.Page.Locator("[data-simulation='deploy-checks']");
        await Assertions.Expect(checks.Locator(".code")).ToContainTextAsync("ALLOWED_HOSTS = []");
        await Assertions.Expect(checks.Locator(".finding")).ToHaveCountAsync(6);
    }

    [Fact]
    public async Task The_browser_answers_what_the_build_answers()
    {
        var questions = SimulationQuestions.All().ToList();
        await using var browser = await new Visitor().OpenAsync(chromium, served.At(BuiltSite.Episode));
        var answers = await browser.Page.EvaluateAsync<string[]>(
            """
            async (questions) => {
              const worker = new Worker("/runtime/simulations.js", { type: "module" });
              const answers = [];
              await new Promise((resolve, reject) => {
                worker.onerror = reject;
                worker.onmessage = ({ data }) => {
                  if (data.kind === "failed") reject(new Error(data.message));
                  if (data.kind === "answer") answers[data.id] = JSON.stringify(data.answer);
                  if (data.kind === "error") answers[data.id] = data.message;
                  if (answers.filter(Boolean).length === questions.length) resolve();
                };
                questions.forEach((question, id) => worker.postMessage({ id, question: JSON.parse(question) }));
              });
              worker.terminate();
              return answers;
            }
            """,
            questions
        );

        for (var at = 0; at < questions.Count; at++)
        {
            Normal(answers[at]).Should().Be(Normal(SimulationJson.Answer(questions[at])), questions[at]);
        }
    }

    [Theory]
    [InlineData("deploy-checks")]
    [InlineData("procfile")]
    [InlineData("gunicorn")]
    public async Task Nothing_of_what_the_build_left_changes_when_the_simulation_has_loaded(string kind)
    {
        await using var simulation = await LiveSimulation.FindAsync(chromium, served, kind);
        await simulation.Output.EvaluateAsync(
            "output => { window.kept = [...output.querySelectorAll('.terminal, .picture, .finding, table')] }"
        );
        await simulation.WaitAsync();
        await simulation.Page.WaitForTimeoutAsync(300);

        (await simulation.Page.EvaluateAsync<int>("() => kept.length")).Should().BePositive();
        (await simulation.Page.EvaluateAsync<bool>("() => kept.every(each => each.isConnected)")).Should().BeTrue();
    }

    [Fact]
    public async Task All_of_it_can_be_done_with_the_keyboard()
    {
        await using var checks = await LiveSimulation.OpenAsync(chromium, served, "deploy-checks");
        await checks.Element.Locator("select").FocusAsync();
        await checks.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(checks.Output).ToContainTextAsync("Django 3.2");

        // Into the text, where Tab moves on as everywhere; then the variables, Reset, Share, the first line, its fix.
        string[] stops = ["", "TEXTAREA", "Reset", "Share", "line 18", "Fix it: security.W004"];
        foreach (var stop in stops)
        {
            await checks.Page.Keyboard.PressAsync("Tab");
            if (stop.Length == 0)
            {
                await Assertions.Expect(checks.Element.Locator(".cm-content")).ToBeFocusedAsync();
            }
            else
            {
                (
                    await checks.Page.EvaluateAsync<string>(
                        "() => document.activeElement.tagName === 'TEXTAREA' ? 'TEXTAREA' : document.activeElement.textContent"
                    )
                )
                    .Should()
                    .Be(stop);
            }
        }

        await checks.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(checks.Element.Locator("[data-id='security.W004']")).ToHaveCountAsync(0);
        (await checks.Page.EvaluateAsync<string>("() => document.activeElement.textContent"))
            .Should()
            .Be("Fix it: security.W005");
    }

    [Fact]
    public async Task The_first_line_is_not_hidden_by_the_name_of_the_file()
    {
        await using var checks = await LiveSimulation.OpenAsync(chromium, served, "deploy-checks");
        await checks.EditAsync();
        await checks.Page.Keyboard.PressAsync("Control+End");
        await checks.Page.Keyboard.PressAsync("Control+Home");

        await Patience.UntilAsync(
            () =>
                checks
                    .Element.Locator(".simulation-text .editor")
                    .EvaluateAsync<bool>(
                        """
                        editor => {
                          const line = editor.shadowRoot.querySelector('.cm-line').getBoundingClientRect();
                          return document.elementFromPoint(line.left + 5, line.top + line.height / 2) === editor;
                        }
                        """
                    ),
            "the first line can be seen"
        );
    }

    [Fact]
    public async Task A_simulation_that_cannot_be_loaded_says_so_and_can_be_retried()
    {
        // The requests of a service worker do not belong to the page, so the test could not make them fail.
        await using var browser = await chromium.OpenAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Block });
        await browser.Page.RouteAsync("**/runtime/manifest.json", route => route.FulfillAsync(new() { Status = 500 }));
        await browser.GoToAsync(served.At(BuiltSite.Episode));
        var simulation = browser.Page.Locator("[data-simulation='procfile']");
        await simulation.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(simulation).ToHaveAttributeAsync("data-state", "failed");
        await Assertions.Expect(simulation.Locator("[data-bar]")).ToContainTextAsync("could not be loaded");
        await Assertions.Expect(simulation.Locator("tbody tr")).ToHaveCountAsync(2);

        await browser.Page.UnrouteAllAsync();
        await simulation.GetByLabel("The release command fails").CheckAsync();
        await Assertions.Expect(simulation.Locator("[data-output]")).ToContainTextAsync("v1 keeps serving");
        await Assertions.Expect(simulation).ToHaveAttributeAsync("data-state", "ready");
    }

    [Fact]
    public async Task Who_saves_data_is_sent_nothing_before_asking_for_it()
    {
        await using var browser = await chromium.OpenAsync();
        await browser.Page.AddInitScriptAsync(
            "Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })"
        );
        await browser.GoToAsync(served.At(BuiltSite.Episode));
        var simulation = browser.Page.Locator("[data-simulation='gunicorn']");
        await simulation.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(simulation).ToHaveAttributeAsync("data-state", "unloaded");
        await browser.Page.WaitForTimeoutAsync(500);
        browser.Responses.Should().NotContain(response => response.Url.Contains("/runtime/"));

        await simulation.GetByLabel("Workers", new() { Exact = true }).FillAsync("3");

        await Assertions.Expect(simulation.Locator("[data-summary]")).ToContainTextAsync("3 workers: ");
        browser.Responses.Should().Contain(response => response.Url.Contains("/runtime/"));
    }

    [Fact]
    public async Task A_browser_without_WebAssembly_keeps_the_results_and_says_why()
    {
        await using var browser = await chromium.OpenAsync();
        await browser.Page.AddInitScriptAsync("delete globalThis.WebAssembly");
        await browser.GoToAsync(served.At(BuiltSite.Episode));
        var simulation = browser.Page.Locator("[data-simulation='deploy-checks']");
        await simulation.ScrollIntoViewIfNeededAsync();

        await Assertions.Expect(simulation.Locator("[data-bar]")).ToContainTextAsync("cannot run the simulation");
        await Assertions.Expect(simulation.Locator("select")).ToBeHiddenAsync();
        await Assertions.Expect(simulation.Locator(".finding")).ToHaveCountAsync(6);
    }

    [Fact]
    public void The_page_has_each_simulation_once_and_their_styles()
    {
        var page = published.Site.Parse(BuiltSite.FileOf(BuiltSite.Episode));

        page.QuerySelectorAll("[data-simulation]")
            .Select(each => each.GetAttribute("data-simulation"))
            .Should()
            .BeEquivalentTo(Kinds);
        page.QuerySelectorAll("link[href*='simulations.']").Should().ContainSingle();
        published
            .Site.Parse(BuiltSite.FileOf("/notebooks/procfile/"))
            .QuerySelectorAll("link[href*='simulations.']")
            .Should()
            .BeEmpty();
    }

    private static string Normal(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement);
}
