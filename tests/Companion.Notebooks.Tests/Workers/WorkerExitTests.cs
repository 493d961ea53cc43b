using System.Diagnostics;
using AwesomeAssertions;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Workers;
using Companion.Notebooks.Workers.Calling;
using Companion.Testing;
using Xunit;

namespace Companion.Notebooks.Tests.Workers;

/// <summary>How a worker's process ends: by a cell, by its caller, or together with its caller.</summary>
public sealed class WorkerExitTests
{
    // The recursion is in the base library, which has no guards.
    private const string StackOverflow = """
        var self = new object[1];
        self[0] = self;
        System.Collections.StructuralComparisons.StructuralEqualityComparer.GetHashCode(self);
        """;

    private const string NativeMemory = """
        while (true)
        {
            var memory = System.Runtime.InteropServices.Marshal.AllocHGlobal(1 << 24);
            unsafe { new Span<byte>((void*)memory, 1 << 24).Fill(1); }
        }
        """;

    private const string NativeSleep = """
        [System.Runtime.InteropServices.DllImport("libc")] static extern uint sleep(uint seconds);
        Console.WriteLine("asleep");
        while (true) { sleep(1000); }
        """;

    private const string Throw = """
        new System.Threading.Thread(() => throw new FormatException("nobody")).Start();
        System.Threading.Thread.Sleep(-1);
        """;

    [Theory]
    [InlineData("Environment.Exit(3);", WorkerExitKind.Exited, "exit code 3")]
    [InlineData("Environment.FailFast(\"gone for good\");", WorkerExitKind.Crashed, "FailFast: gone for good")]
    [InlineData(Throw, WorkerExitKind.Crashed, "System.FormatException: nobody")]
    [InlineData(StackOverflow, WorkerExitKind.StackOverflow, "stack overflowed")]
    [InlineData(NativeMemory, WorkerExitKind.OutOfMemory, "more memory than it is allowed")]
    public async Task A_cell_that_ends_the_process_ends_that_process_only(
        string code,
        WorkerExitKind kind,
        string words
    )
    {
        await using var worker = TestWorker.Start(memoryLimit: 200L << 20);
        var messages = new List<CellOutput>();

        var run = worker.Client.RunAsync(new CellRequest($"Console.WriteLine(\"before\");\n{code}"), messages.Add);

        await FluentActions.Awaiting(() => run.WaitAsync(Patience.Limit)).Should().ThrowAsync<WorkerEndedException>();
        var exit = await worker.WaitForExitAsync();
        exit.Kind.Should().Be(kind);
        exit.Message.Should().Contain(words);
        exit.ExitCode.Should().NotBe(0);
        Patience.IsRunning(worker.Id).Should().BeFalse();
        await FluentActions
            .Awaiting(() => worker.Client.HelloAsync())
            .Should()
            .ThrowAsync<WorkerEndedException>("nobody waits for ever for what is gone");
    }

    [Fact]
    public async Task Output_written_before_the_end_is_delivered()
    {
        await using var worker = TestWorker.Start();
        var messages = new List<CellOutput>();

        var run = worker.Client.RunAsync(
            new CellRequest("Console.WriteLine(\"last words\"); Environment.Exit(3);"),
            messages.Add
        );

        await FluentActions.Awaiting(() => run).Should().ThrowAsync<WorkerEndedException>();
        WorkerSession.Text(messages).Should().Be("last words\n");
    }

    [Fact]
    public async Task A_worker_that_is_killed_during_a_cell_is_reported_as_killed()
    {
        await using var worker = TestWorker.Start();
        var started = new TaskCompletionSource();
        var run = worker.Client.RunAsync(
            new CellRequest("Console.WriteLine(1); while (true) { }"),
            _ => started.TrySetResult()
        );
        await started.Task.WaitAsync(Patience.Limit);

        using (var process = Process.GetProcessById(worker.Id))
        {
            process.Kill();
        }

        await FluentActions.Awaiting(() => run).Should().ThrowAsync<WorkerEndedException>();
        (await worker.WaitForExitAsync()).Kind.Should().Be(WorkerExitKind.Killed);
    }

    [Theory]
    [InlineData("{ var all = new List<byte[]>(); while (true) { all.Add(new byte[1 << 20]); } }")]
    [InlineData(
        "{ var all = new List<byte[]>(); while (true) { for (var n = 0; n < 800; n++) { Console.WriteLine(\"put out\"); } all.Add(new byte[1 << 20]); } }"
    )]
    public async Task Unbounded_allocation_is_an_exception_at_the_memory_limit(string code)
    {
        await using var worker = TestWorker.Start(memoryLimit: 200L << 20);

        var run = worker.Client.RunAsync(new CellRequest(code), _ => { });
        await Task.WhenAny(run, worker.WaitForExitAsync()).WaitAsync(Patience.Limit);
        var result = run.IsCompletedSuccessfully
            ? await run
            : throw new InvalidOperationException($"{await worker.WaitForExitAsync()}");

        result.Status.Should().Be(CellStatus.Failed);
        result.Error!.Name.Should().Be("System.OutOfMemoryException");
        (await worker.Client.RunAsync(new CellRequest("1"), _ => { })).Status.Should().Be(CellStatus.Succeeded);
    }

    [Fact]
    public async Task Code_that_waits_in_native_code_is_stuck_and_ends_with_the_process()
    {
        await using var worker = TestWorker.Start();

        var result = await worker
            .Client.RunAsync(new CellRequest(NativeSleep, TimeLimit: TimeSpan.FromSeconds(0.5)), _ => { })
            .WaitAsync(Patience.Limit);

        result.Status.Should().Be(CellStatus.TimeLimit);
        result.IsStuck.Should().BeTrue();
        worker.Kill();
        (await worker.WaitForExitAsync().WaitAsync(Patience.Limit)).Kind.Should().Be(WorkerExitKind.Killed);
        Patience.IsRunning(worker.Id).Should().BeFalse();
    }

    [Theory]
    [InlineData("Console.WriteLine(1);\nwhile (true) { }")]
    [InlineData(NativeSleep)]
    public async Task A_worker_ends_when_its_caller_goes_away(string endless)
    {
        await using var worker = TestWorker.Start();
        var started = new TaskCompletionSource();
        var run = worker.Client.RunAsync(new CellRequest(endless), _ => started.TrySetResult());
        await started.Task.WaitAsync(Patience.Limit);

        worker.Client.Dispose();

        await Patience.UntilAsync(() => !Patience.IsRunning(worker.Id), "the worker ends");
        await FluentActions.Awaiting(() => run).Should().ThrowAsync<WorkerEndedException>();
    }

    [Fact]
    public async Task A_worker_ends_when_it_is_asked_to()
    {
        await using var worker = TestWorker.Start();

        await worker.Client.ShutdownAsync();

        var exit = await worker.WaitForExitAsync().WaitAsync(Patience.Limit);
        exit.Should().Be(new WorkerExit(WorkerExitKind.Exited, 0, "the process ended itself with exit code 0"));
    }

    [Fact]
    public void A_missing_program_is_reported_at_once()
    {
        var start = () => WorkerProcess.Start(new WorkerCommand("no-such-program", []), new WorkerOptions("."));

        start.Should().Throw<WorkerStartException>().WithMessage("'no-such-program' cannot be started*");
    }

    [Fact]
    public async Task A_program_that_ends_before_it_is_watched_has_no_memory_to_watch()
    {
        using var process = Process.Start("true");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        await using var watch = new MemoryWatch(process, 0, () => Assert.Fail("It uses none."));
    }

    [Fact]
    public async Task A_program_that_violates_the_protocol_is_not_a_worker()
    {
        await using var worker = WorkerProcess.Start(new WorkerCommand("echo", ["hello"]), new WorkerOptions("."));

        await FluentActions.Awaiting(() => worker.Client.HelloAsync()).Should().ThrowAsync<WorkerEndedException>();
        (await worker.WaitForExitAsync()).Message.Should().Contain("not a message");
    }
}
