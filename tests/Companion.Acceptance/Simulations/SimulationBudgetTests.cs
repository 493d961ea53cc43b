using System.IO.Compression;
using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Simulations;

/// <summary>The budgets of the simulations: what is downloaded, and what a change costs the page.</summary>
public sealed class SimulationBudgetTests(ServedSite served, PublishedSite published, Chromium chromium)
{
    private const int MostBytes = 1_700_000;
    private const int MostScriptBytes = 50 * 1024;
    private const int MostWidgetBytes = 12 * 1024;

    private const string Line = "SETTING_NUMBER = ['one', 2, {'three': 4.0}]  # typed\n";

    private const string CountQuestions = """
        (() => {
          globalThis.asked = globalThis.answered = globalThis.together = 0;
          globalThis.Worker = class extends Worker {
            #ids = new Set();

            constructor(...options) {
              super(...options);
              // Before the page's own listener, which may ask the next question.
              this.addEventListener("message", ({ data }) => { if (this.#ids.delete(data.id)) answered++; });
            }

            postMessage(message, ...rest) {
              // All simulations of the page share a worker.
              if (message.question?.kind === "deploy-checks") {
                this.#ids.add(message.id);
                asked++;
                together = Math.max(together, this.#ids.size);
              }

              super.postMessage(message, ...rest);
            }
          };
        })();
        """;

    private const string NeverAnswer =
        "globalThis.Worker = class extends EventTarget { postMessage() {} terminate() {} };";

    // Timers of half a second and more run only when they are asked to.
    private const string HoldPauses = """
        (() => {
          const { setTimeout, clearTimeout } = globalThis;
          const held = new Map();
          let last = 0;
          globalThis.setTimeout = (callback, delay, ...rest) => {
            if (!(delay >= 500)) return setTimeout(callback, delay, ...rest);
            held.set(--last, callback);
            return last;
          };
          globalThis.clearTimeout = (id) => held.delete(id) || clearTimeout(id);
          globalThis.afterPause = () => { for (const callback of held.values()) callback(); };
        })();
        """;

    [Fact]
    public async Task All_that_a_simulation_loads_is_within_its_budget()
    {
        await using var simulation = await LiveSimulation.OpenAsync(chromium, served, "gunicorn");
        var loaded = await simulation.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const manifest = await (await fetch('/runtime/manifest.json')).json();
              return ['simulations.js', 'worker.js', 'manifest.json', manifest.simulations.loader, ...manifest.simulations.files.map(file => `_framework/${file.name}`)];
            }
            """
        );
        var bytes = loaded
            .Distinct()
            .Sum(file => Brotli(File.ReadAllBytes(Path.Combine(published.Site.Folder, "runtime", file))));

        loaded.Should().HaveCountGreaterThan(10);
        TestContext.Current.TestOutputHelper!.WriteLine($"{bytes} bytes");
        bytes.Should().BeLessThanOrEqualTo(MostBytes);
    }

    [Fact]
    public void The_scripts_before_the_first_run_are_within_their_budget()
    {
        var page = published.Site.Parse(BuiltSite.FileOf(BuiltSite.Episode));
        var first = page.QuerySelectorAll("script[src]")
            .Select(script => new Uri(new Uri("http://site"), script.GetAttribute("src")!).AbsolutePath)
            .ToHashSet();
        var widgets = published.Site.Files.Where(file => file.Contains("assets/simulationWidgets-")).ToList();

        first.Should().Contain(path => path.Contains("experiments-"));
        widgets.Should().ContainSingle();
        var widgetBytes = Gzip(File.ReadAllBytes(Path.Combine(published.Site.Folder, widgets[0])));
        // Code that live cells and simulations share is in separate files, which load with whichever starts first.
        var shared = published.Site.Files.Where(file =>
            file.Contains("assets/chunk-") && file.EndsWith(".js", StringComparison.Ordinal)
        );
        var total = first
            .Select(path => path.TrimStart('/'))
            .Concat(shared)
            .Sum(file => Gzip(File.ReadAllBytes(Path.Combine(published.Site.Folder, file))));
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{widgetBytes} bytes of widgets, {total + widgetBytes} in all"
        );
        widgetBytes.Should().BeLessThanOrEqualTo(MostWidgetBytes);
        (total + widgetBytes).Should().BeLessThanOrEqualTo(MostScriptBytes);
    }

    [Fact]
    public async Task The_first_answer_waits_for_the_simulations_alone_and_for_each_of_their_files_once()
    {
        await using var checks = await LiveSimulation.OpenAsync(chromium, served, "deploy-checks");
        await checks.Element.Locator("select").First.SelectOptionAsync("5.2");
        await Assertions.Expect(checks.Output).ToContainTextAsync("Django 5.2");
        var requested = checks
            .Browser.Responses.Select(response => new Uri(response.Url).AbsolutePath)
            .Where(path => path.StartsWith("/runtime/", StringComparison.Ordinal))
            .ToList();

        requested.Should().Contain("/runtime/simulations.js").And.OnlyHaveUniqueItems();
        requested.Should().NotContain(path => path.Contains("kernel", StringComparison.OrdinalIgnoreCase));
        requested.Should().NotContain(path => path.Contains("CodeAnalysis"));
    }

    [Fact]
    public async Task While_somebody_types_one_question_is_asked_at_a_time_and_the_last_one_is_answered()
    {
        await using var checks = await OpenAsync(CountQuestions);
        await checks.WaitAsync();
        await checks.EditAsync();
        await checks.Page.Keyboard.TypeAsync(Line);
        await Assertions.Expect(checks.Element).Not.ToHaveAttributeAsync("data-stale", "");
        var questions = await checks.Page.EvaluateAsync<int[]>("() => [asked, answered, together]");

        // One more is asked to warm up.
        questions[0].Should().BeInRange(2, Line.Length + 1);
        questions[1].Should().Be(questions[0]);
        questions[2].Should().Be(1);
    }

    [Fact]
    public async Task A_key_is_no_more_work_in_a_text_ten_times_as_long()
    {
        await using var checks = await OpenAsync(NeverAnswer);
        await checks.WriteAsync(string.Concat(Enumerable.Repeat(Line, 20)));
        var inShort = await CallsOfAKeyAsync(checks);
        await checks.WriteAsync(string.Concat(Enumerable.Repeat(Line, 200)));
        var inLong = await CallsOfAKeyAsync(checks);

        TestContext.Current.TestOutputHelper!.WriteLine($"{inShort} and {inLong} calls of functions");
        inShort.Should().BeGreaterThan(10);
        inLong.Should().BeLessThan(2 * inShort);
    }

    [Fact]
    public async Task The_code_below_the_editor_is_left_alone_until_the_typing_pauses()
    {
        await using var checks = await OpenAsync(HoldPauses);
        await checks.EditAsync();
        await checks.Page.EvaluateAsync(
            """
            () => {
              globalThis.changes = 0;
              const code = document.querySelector("[data-simulation=deploy-checks] .simulation-text pre");
              new MutationObserver((records) => (changes += records.length)).observe(code, { childList: true, subtree: true });
            }
            """
        );
        await checks.Page.Keyboard.TypeAsync(Line);

        (await checks.Page.EvaluateAsync<int>("() => changes")).Should().Be(0);
        await checks.Page.EvaluateAsync("() => afterPause()");
        (await checks.Page.EvaluateAsync<int>("() => changes")).Should().Be(1);
    }

    private Task<LiveSimulation> OpenAsync(string prelude) =>
        LiveSimulation.FindAsync(chromium, served, "deploy-checks", new Visitor { Prelude = prelude });

    // How many of the page's functions are called for a key, until the page has been drawn again. The median, since the
    // editor colours a new text in the background.
    private static async Task<long> CallsOfAKeyAsync(LiveSimulation checks)
    {
        var session = await checks.Browser.Context.NewCDPSessionAsync(checks.Page);
        await session.SendAsync("Profiler.enable");
        await session.SendAsync("Profiler.startPreciseCoverage", new() { ["callCount"] = true, ["detailed"] = false });
        var calls = new List<long>();
        foreach (var key in "SETTING = 1 + 2 # typed")
        {
            await session.SendAsync("Profiler.takePreciseCoverage");
            await checks.Page.Keyboard.TypeAsync($"{key}");
            await checks.Page.EvaluateAsync(
                "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
            );
            var coverage = await session.SendAsync("Profiler.takePreciseCoverage");
            calls.Add(
                coverage!
                    .Value.GetProperty("result")
                    .EnumerateArray()
                    .Where(script => script.GetProperty("url").GetString()!.Contains("/assets/"))
                    .SelectMany(script => script.GetProperty("functions").EnumerateArray())
                    .Sum(function => function.GetProperty("ranges")[0].GetProperty("count").GetInt64())
            );
        }

        await session.DetachAsync();
        return calls.Order().ElementAt(calls.Count / 2);
    }

    private static int Brotli(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            stream.Write(content);
        }

        return (int)packed.Length;
    }

    private static int Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            stream.Write(content);
        }

        return (int)packed.Length;
    }
}
