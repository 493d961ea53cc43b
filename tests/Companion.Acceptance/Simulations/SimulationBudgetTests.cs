using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Simulations;

/// <summary>The budgets of the simulations, in bytes and in time.</summary>
[Collection(nameof(Alone))]
public sealed class SimulationBudgetTests(ServedSite served, PublishedSite published, Chromium chromium)
{
    private const int MostBytes = 1_700_000;
    private const int MostScriptBytes = 50 * 1024;
    private const int MostWidgetBytes = 12 * 1024;

    // Milliseconds after which a reader notices that a page does not respond (also the limit of the Long Tasks API).
    private const int LongTask = 50;

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
    public async Task The_first_answer_comes_within_a_second_of_the_first_change()
    {
        // The best of three, to measure the page and not other work of the machine.
        var times = new List<long>();
        for (var run = 0; run < 3 && times.DefaultIfEmpty(long.MaxValue).Min() > 1000; run++)
        {
            await using var checks = await LiveSimulation.FindAsync(chromium, served, "deploy-checks");
            await Assertions.Expect(checks.Element.Locator("select")).ToBeVisibleAsync();
            times.Add(
                await checks.Element.EvaluateAsync<long>(
                    """
                    simulation => new Promise(resolve => {
                      const output = simulation.querySelector('[data-output]');
                      const started = performance.now();
                      new MutationObserver(() => {
                        if (output.textContent.includes('Django 5.2')) resolve(Math.round(performance.now() - started));
                      }).observe(output, { childList: true, subtree: true, characterData: true });
                      const select = simulation.querySelector('select');
                      select.value = '5.2';
                      select.dispatchEvent(new Event('input', { bubbles: true }));
                    })
                    """
                )
            );
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{string.Join(", ", times)} ms");
        times.Min().Should().BeLessThanOrEqualTo(1000);
    }

    [Fact]
    public async Task Five_thousand_characters_never_hold_the_page_up()
    {
        await using var checks = await LiveSimulation.OpenAsync(chromium, served, "deploy-checks");
        await checks.EditAsync();
        await checks.Page.Keyboard.PressAsync("Control+End");
        await checks.Page.Keyboard.PressAsync("Enter");
        var start = (await checks.TextAsync()).Length;
        var line = "SETTING_NUMBER = ['one', 2, {'three': 4.0}]  # typed\n";
        var text = string.Concat(Enumerable.Repeat(line, (5000 / line.Length) + 1))[..5000];

        foreach (var stretch in text.Chunk(500))
        {
            var before = await checks.TextAsync();
            var tasks = await TypeAsync(checks, new string(stretch));

            // Other programs use the machine too. If the page itself is slow, it is slow each time: so a stretch with a
            // delay is undone and typed again, and the best of three counts.
            for (var run = 2; run <= 3 && tasks.Any(task => task.Processor > LongTask); run++)
            {
                await checks.WriteAsync(before);
                tasks = await TypeAsync(checks, new string(stretch));
            }

            tasks.Where(task => task.Processor > LongTask).Should().BeEmpty();
        }

        (await checks.TextAsync()).Length.Should().BeGreaterThanOrEqualTo(start + text.Length);
    }

    private static async Task<IReadOnlyList<MainThreadTask>> TypeAsync(LiveSimulation checks, string text)
    {
        await Assertions.Expect(checks.Element).Not.ToHaveAttributeAsync("data-stale", "");
        await using var recording = await MainThreadTasks.RecordAsync(checks.Browser);
        var watch = Stopwatch.StartNew();
        await checks.Page.Keyboard.TypeAsync(text);
        await Assertions.Expect(checks.Element).Not.ToHaveAttributeAsync("data-stale", "");

        // Work that waits for a pause in the typing runs afterwards.
        await checks.Page.WaitForTimeoutAsync(800);
        var tasks = await recording.EndAsync();
        var longest = tasks.OrderByDescending(task => task.Processor).Take(3);
        TestContext.Current.TestOutputHelper!.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{text.Length} keys in {watch.Elapsed.TotalSeconds:0.0} s, {tasks.Count} tasks; the longest: {string.Join(", ", longest.Select(task => $"{task.Processor:0.0} of {task.Clock:0.0} ms"))}"
            )
        );
        tasks.Should().HaveCountGreaterThan(text.Length);
        return tasks;
    }

    [Fact]
    public async Task A_long_task_is_noticed()
    {
        await using var checks = await LiveSimulation.OpenAsync(chromium, served, "deploy-checks");
        await using var recording = await MainThreadTasks.RecordAsync(checks.Browser);
        await checks.Page.EvaluateAsync(
            "() => new Promise(done => setTimeout(() => { for (const end = performance.now() + 200; performance.now() < end; ); done(); }))"
        );
        var tasks = await recording.EndAsync();

        tasks.Should().Contain(task => task.Processor > LongTask);
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
