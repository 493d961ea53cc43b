using AwesomeAssertions;
using Companion.Site.Serving;
using Companion.Testing;
using Xunit;

namespace Companion.Site.Tests.Serving;

public sealed class ChangeWatcherTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("companion-watch-").FullName;
    private readonly string _input;

    public ChangeWatcherTests()
    {
        _input = Path.Combine(_root, "input");
        Directory.CreateDirectory(Path.Combine(_input, "posts"));
        File.WriteAllText(In("14.md"), "one");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Changes_in_quick_succession_are_one_set()
    {
        // Longer than a busy machine holds up one of these writes.
        using var watcher = Watch(options =>
            options with
            {
                QuietPeriod = TimeSpan.FromSeconds(1),
                LongestWait = TimeSpan.FromSeconds(10),
            }
        );
        for (var i = 0; i < 5; i++)
        {
            await File.WriteAllTextAsync(In("14.md"), $"{i}");
            await File.WriteAllTextAsync(In($"posts/{i}.md"), $"{i}");
            await Task.Delay(10);
        }

        (await NextAsync(watcher))
            .Paths.Should()
            .Equal(((string[])["14.md", .. Enumerable.Range(0, 5).Select(i => $"posts/{i}.md")]).Select(In));
    }

    [Fact]
    public async Task In_a_folder_next_to_programs_only_some_files_are_watched()
    {
        var notebooks = Path.Combine(_root, "notebooks");
        using var watcher = Watch(options =>
            options with
            {
                Folders = [new WatchedFolder(notebooks, file => file.EndsWith(".ipynb", StringComparison.Ordinal))],
            }
        );
        Directory.CreateDirectory(Path.Combine(notebooks, "bin"));
        await WaitForAsync(watcher, set => set.Everything);
        await File.WriteAllTextAsync(Path.Combine(notebooks, "bin", "deep.ipynb"), "{}");
        await File.WriteAllTextAsync(Path.Combine(notebooks, "notes.txt"), "{}");
        await File.WriteAllTextAsync(Path.Combine(notebooks, "added.ipynb"), "{}");

        (await NextAsync(watcher)).Paths.Should().Equal(Path.Combine(notebooks, "added.ipynb"));
    }

    [Fact]
    public async Task Continuous_changes_are_reported_at_intervals()
    {
        using var watcher = Watch(options =>
            options with
            {
                QuietPeriod = Patience.Limit,
                LongestWait = TimeSpan.FromMilliseconds(300),
            }
        );
        using var end = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                await File.AppendAllTextAsync(In("14.md"), "x");
                await Task.Delay(20);
            }
        });

        (await NextAsync(watcher)).Paths.Should().Equal(In("14.md"));
        (await NextAsync(watcher)).Paths.Should().Equal(In("14.md"));
        await end.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task An_editor_that_saves_by_renaming_changes_the_file()
    {
        using var watcher = Watch();
        await File.WriteAllTextAsync(In("14.md.tmp"), "two");
        File.Move(In("14.md.tmp"), In("14.md"), overwrite: true);

        (await NextAsync(watcher)).Paths.Should().Equal(In("14.md"));
    }

    [Theory]
    [InlineData(".14.md.swp")]
    [InlineData("14.md~")]
    [InlineData("4913")]
    [InlineData("14.tmp")]
    [InlineData(".#14.md")]
    [InlineData("#14.md#")]
    [InlineData(".DS_Store")]
    [InlineData("posts/.git/index")]
    [InlineData("output/index.html")]
    public async Task Files_that_are_not_the_authors_are_ignored(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(name))!);
        using var watcher = Watch(options => options with { Ignored = [In("output")] });
        await File.WriteAllTextAsync(In(name), "x");
        File.Delete(In(name));
        await File.WriteAllTextAsync(In("14.md"), "x");

        (await NextAsync(watcher)).Paths.Should().Equal(In("14.md"));
    }

    [Fact]
    public async Task A_deleted_file_is_a_change()
    {
        using var watcher = Watch();
        File.Delete(In("14.md"));

        (await NextAsync(watcher)).Paths.Should().Equal(In("14.md"));
    }

    [Fact]
    public async Task A_new_folder_and_later_changes_in_it_are_changes()
    {
        using var watcher = Watch();
        Directory.CreateDirectory(In("new"));
        (await NextAsync(watcher)).Paths.Should().Contain(In("new"));

        await File.WriteAllTextAsync(In("new/15.md"), "x");

        (await NextAsync(watcher)).Paths.Should().Equal(In("new/15.md"));
    }

    [Fact]
    public async Task A_folder_that_is_replaced_is_still_watched()
    {
        using var watcher = Watch();
        Directory.Delete(_input, recursive: true);
        await NextAsync(watcher);
        Directory.CreateDirectory(_input);
        await WaitForAsync(watcher, set => set.Everything);

        await WaitForAsync(
            watcher,
            set => set.Paths.Contains(In("16.md")),
            meanwhile: () => File.WriteAllText(In("16.md"), "x")
        );
    }

    [Fact]
    public async Task A_folder_created_later_is_watched()
    {
        using var watcher = Watch(options => options with { Paths = [Path.Combine(_root, "a", "b")] });
        Directory.CreateDirectory(Path.Combine(_root, "a", "b"));
        await WaitForAsync(watcher, set => set.Everything);

        var file = Path.Combine(_root, "a", "b", "x.md");
        await WaitForAsync(watcher, set => set.Paths.Contains(file), () => File.WriteAllText(file, "x"));
    }

    [Fact]
    public async Task A_single_file_is_watched_without_its_neighbours()
    {
        var file = Path.Combine(_root, "netlify.toml");
        using var watcher = Watch(options => options with { Paths = [file] });
        await File.WriteAllTextAsync(Path.Combine(_root, "other.toml"), "x");
        await File.WriteAllTextAsync(file, "x");

        (await NextAsync(watcher)).Paths.Should().Equal(file);
    }

    [Fact]
    public async Task The_sequence_ends_with_the_watcher()
    {
        var watcher = Watch();
        var reading = watcher.ReadAllAsync().GetAsyncEnumerator().MoveNextAsync().AsTask();
        watcher.Dispose();

        (await reading.WaitAsync(Patience.Limit)).Should().BeFalse();
    }

    private ChangeWatcher Watch(Func<ChangeWatcherOptions, ChangeWatcherOptions>? change = null)
    {
        var options = new ChangeWatcherOptions { Paths = [_input] };
        return new ChangeWatcher(change?.Invoke(options) ?? options);
    }

    private string In(string name) => Path.Combine([_input, .. name.Split('/')]);

    private static async Task<ChangeSet> NextAsync(ChangeWatcher watcher)
    {
        using var end = new CancellationTokenSource(Patience.Limit);
        await foreach (var set in watcher.ReadAllAsync(end.Token))
        {
            return set;
        }

        throw new InvalidOperationException("The watcher ended.");
    }

    private static async Task WaitForAsync(
        ChangeWatcher watcher,
        Func<ChangeSet, bool> condition,
        Action? meanwhile = null
    )
    {
        using var end = new CancellationTokenSource(Patience.Limit);
        meanwhile?.Invoke();
        await foreach (var set in watcher.ReadAllAsync(end.Token))
        {
            if (condition(set))
            {
                return;
            }

            meanwhile?.Invoke();
        }
    }
}
