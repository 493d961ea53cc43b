using System.Collections.Immutable;
using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Running;
using Companion.Notebooks.Running.Caching;
using Companion.Notebooks.Tests.Documents;
using Companion.Notebooks.Tests.Workers;
using Companion.Testing;
using Xunit;

namespace Companion.Notebooks.Tests.Running;

public sealed class ResultCacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_run_needs_no_worker_and_has_the_same_results()
    {
        var notebook = Runs.Of(
            NotebookCell.Markdown("prose"),
            NotebookCell.CSharp("Console.WriteLine(\"🎸 & <b>\"); new[] { 1, 2 }"),
            NotebookCell.CSharp("throw new Exception(\"no\\nline\");").WithTags(CellTags.RaisesException)
        );
        var cache = new ResultCache(_folder["cache"]);
        var first = await new NotebookRunner(TestWorker.Command, cache).RunAsync(notebook, _folder.Path);
        var prose = notebook.WithCell(0, NotebookCell.Markdown("other prose"));

        var second = await new NotebookRunner(Runs.NoWorker, cache).RunAsync(prose, _folder.Path);

        first.IsFromCache.Should().BeFalse();
        second.IsFromCache.Should().BeTrue();
        second.Failure.Should().BeNull();
        second.Notebook.Cells[0].Source.Should().Be("other prose");
        second.Notebook.Cells.Skip(1).Should().Equal(first.Notebook.Cells.Skip(1));
    }

    [Fact]
    public async Task A_run_that_failed_is_run_again()
    {
        var cache = new ResultCache(_folder["cache"]);
        var notebook = Runs.OfCode("throw new Exception(\"no\");");

        await new NotebookRunner(TestWorker.Command, cache).RunAsync(notebook, _folder.Path);

        Directory.Exists(_folder["cache"]).Should().BeFalse();
    }

    public static TheoryData<string, string> Ingredients =>
        new()
        {
            { "a cell's source", "source" },
            { "a cell's language", "language" },
            { "a cell's tags", "tags" },
            { "one cell more", "count" },
            { "an assembly", "Lib.dll" },
            { "an assembly beside it that it uses", "Companion.Notebooks.dll" },
            { "a script", "script.csx" },
            { "a script's script", "inner/deep.csx" },
            { "an imported notebook", "other.dib" },
            { "an imported notebook's script", "from-other.csx" },
            { "the time limit", "time" },
            { "the memory limit", "memory" },
            { "the output limit", "output" },
        };

    [Theory]
    [MemberData(nameof(Ingredients))]
    public void Whatever_decides_the_results_is_in_their_key(string what, string ingredient)
    {
        // This assembly uses Companion.Notebooks, which is next to it.
        File.Copy(typeof(ResultCacheTests).Assembly.Location, _folder["Lib.dll"]);
        File.Copy(typeof(ResultCache).Assembly.Location, _folder["Companion.Notebooks.dll"]);
        _folder
            .Write("script.csx", "#load \"inner/deep.csx\"")
            .Write("inner/deep.csx", "var deep = 1;")
            .Write("from-other.csx", "var other = 1;")
            .Write("other.dib", "#!csharp\n\n#load \"from-other.csx\"\n")
            .Write("bystander.csx", "var nobody = 1;");
        var cells = new List<NotebookCell>
        {
            NotebookCell.CSharp("#r \"Lib.dll\"\n#load \"script.csx\"\n#!import other.dib\n1"),
            NotebookCell.CSharp("2"),
        };
        var limits = new RunLimits();
        var before = ResultKey.Of(cells, _folder.Path, limits);
        _folder.Write("bystander.csx", "var nobody = 2;");
        ResultKey.Of(cells, _folder.Path, limits).Should().Be(before, "the same gives the same");

        switch (ingredient)
        {
            case "source":
                cells[1] = cells[1] with { Source = "3" };
                break;
            case "language":
                cells[1] = cells[1] with { Language = KernelNames.Html };
                break;
            case "tags":
                cells[1] = cells[1].WithTags(CellTags.RaisesException);
                break;
            case "count":
                cells.Add(NotebookCell.CSharp("4"));
                break;
            case "time":
                limits = limits with { CellTime = TimeSpan.FromSeconds(61) };
                break;
            case "memory":
                limits = limits with { Memory = 1 };
                break;
            case "output":
                limits = limits with { CellOutput = 1 };
                break;
            default:
                File.AppendAllText(_folder[ingredient], " ");
                break;
        }

        ResultKey.Of(cells, _folder.Path, limits).Should().NotBe(before, what);
    }

    [Fact]
    public void A_file_that_is_missing_and_comes_later_is_noticed()
    {
        NotebookCell[] cells = [NotebookCell.CSharp("#load \"later.csx\"")];
        var before = ResultKey.Of(cells, _folder.Path, new RunLimits());

        _folder.Write("later.csx", "");

        ResultKey.Of(cells, _folder.Path, new RunLimits()).Should().NotBe(before);
    }

    [Fact]
    public void A_damaged_entry_is_ignored()
    {
        var cache = new ResultCache(_folder["cache"]);
        var ran = ImmutableArray.Create(new ExecutedCell(1, [new StreamOutput("stdout", "text")]));
        cache.Keep("key", ran);
        var file = Directory.GetFiles(_folder["cache"]).Single();
        var bytes = File.ReadAllBytes(file);
        cache.Find("key", 1).Should().NotBeNull();
        cache.Find("key", 2).Should().BeNull();
        cache.Find("other", 1).Should().BeNull();

        for (var at = 0; at < bytes.Length; at++)
        {
            File.WriteAllBytes(file, bytes[..at]);
            cache.Find("key", 1).Should().BeNull("it ends at {0}", at);
            var changed = (byte[])bytes.Clone();
            changed[at] ^= 1;
            File.WriteAllBytes(file, changed);
            cache.Find("key", 1).Should().BeNull("it differs at {0}", at);
        }

        cache.Keep("key", ran);
        cache.Find("key", 1).Should().NotBeNull();
    }

    [Fact]
    public void The_folder_may_go_at_any_time_and_need_not_be_writable()
    {
        var cache = new ResultCache(_folder["cache"]);
        var ran = ImmutableArray.Create(new ExecutedCell(1, []));
        cache.Keep("key", ran);
        Directory.Delete(_folder["cache"], recursive: true);
        cache.Find("key", 1).Should().BeNull();
        _folder.Write("file", "");

        var blocked = new ResultCache(_folder["file"]);
        blocked.Keep("key", ran);

        blocked.Find("key", 1).Should().BeNull();
    }

    [Fact]
    public void Old_entries_and_unfinished_files_are_deleted()
    {
        var cache = new ResultCache(_folder["cache"]);
        for (var entry = 0; entry < 210; entry++)
        {
            cache.Keep($"key-{entry}", [new ExecutedCell(1, [])]);
        }

        Directory.GetFiles(_folder["cache"]).Should().HaveCount(200).And.OnlyContain(file => file.EndsWith(".results"));
        cache.Find("key-209", 1).Should().NotBeNull();
    }
}
