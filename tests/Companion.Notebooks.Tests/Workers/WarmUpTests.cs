using System.Globalization;
using AwesomeAssertions;
using Companion.Notebooks.Display;
using Companion.Notebooks.Guards;
using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Tests.Kernels;
using Companion.Notebooks.Workers.Serving;
using Xunit;

namespace Companion.Notebooks.Tests.Workers;

/// <summary>Hidden cells, which warm up the compiler.</summary>
[Collection(KernelCollection.Name)]
public sealed class WarmUpTests
{
    [Fact]
    public async Task Every_hidden_cell_does_what_it_is_meant_to()
    {
        using var session = new KernelSession();
        var statuses = new List<CellStatus>();
        foreach (var cell in HiddenCells.Common.Concat(HiddenCells.Various))
        {
            statuses.Add((await session.RunAsync(cell)).Status);
        }

        statuses.SkipLast(2).Should().OnlyContain(status => status == CellStatus.Succeeded);
        statuses.TakeLast(2).Should().Equal(CellStatus.Refused, CellStatus.Failed);
    }

    [Fact]
    public async Task Hidden_cells_run_one_after_the_other_until_none_is_left()
    {
        var host = new CountingHost(new DesktopHost(AppContext.BaseDirectory));
        using var warmUp = new WarmUp(host);
        var loaded = new List<int>();
        while (await warmUp.RunNextAsync())
        {
            loaded.Add(host.Loaded);
        }

        // The one before the last does not compile.
        var count = HiddenCells.Common.Count + HiddenCells.Various.Count;
        loaded.Should().Equal([.. Enumerable.Range(1, count - 2), count - 2, count - 1]);
        (await warmUp.RunNextAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task What_the_readers_cells_have_set_stays()
    {
        using var session = new KernelSession();
        using var writer = new StringWriter();
        var (output, error) = (Console.Out, Console.Error);
        var culture = CultureInfo.DefaultThreadCurrentCulture;
        var hasOwnFormatters = ValueFormatter.HasOwnFormatters;
        try
        {
            await session.EvaluateAsync(
                "var warm = 41; var sum = 7; record Warm(int Own); string Tell(int n) => \"own\";"
            );
            Console.SetOut(writer);
            var set = Console.Out;
            var comma = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
            CultureInfo.DefaultThreadCurrentCulture = comma;
            RunGuard.State = (true, 5);
            using var warmUp = new WarmUp(new DesktopHost(AppContext.BaseDirectory));
            while (await warmUp.RunNextAsync()) { }

            Console.Out.Should().BeSameAs(set);
            Console.Error.Should().BeSameAs(error);
            writer.ToString().Should().BeEmpty();
            CultureInfo.DefaultThreadCurrentCulture.Should().BeSameAs(comma);
            RunGuard.State.Should().Be((true, 5L));
            ValueFormatter.HasOwnFormatters.Should().Be(hasOwnFormatters);
            Console.SetOut(output);
            (await session.EvaluateAsync("$\"{warm + 1} {sum} {new Warm(3).Own} {Tell(1)}\""))
                .Should()
                .Be("42 7 3 own");
            (await session.RunAsync("list")).Status.Should().Be(CellStatus.Refused);
        }
        finally
        {
            Console.SetOut(output);
            CultureInfo.DefaultThreadCurrentCulture = culture;
            RunGuard.Reset(limit: null);
        }
    }
}
