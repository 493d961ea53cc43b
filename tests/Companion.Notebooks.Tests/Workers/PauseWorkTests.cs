using AwesomeAssertions;
using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Tests.Kernels;
using Companion.Notebooks.Workers.Protocol;
using Companion.Notebooks.Workers.Serving;
using Xunit;

namespace Companion.Notebooks.Tests.Workers;

/// <summary>What a worker with a single thread does while no request waits.</summary>
[Collection(KernelCollection.Name)]
public sealed class PauseWorkTests : IDisposable
{
    private readonly CountingHost _host = new(new DesktopHost(AppContext.BaseDirectory));
    private readonly Messages _messages = new();
    private readonly RequestDispatcher _dispatcher;
    private readonly WarmUp _warmUp;
    private readonly PauseWork _pauseWork;

    public PauseWorkTests()
    {
        _dispatcher = new RequestDispatcher(new SingleThread(_host), _messages);
        _warmUp = new WarmUp(_host);
        _pauseWork = new PauseWork(_dispatcher, _warmUp);
    }

    public void Dispose()
    {
        _warmUp.Dispose();
        _dispatcher.Dispose();
    }

    [Fact]
    public async Task Without_permission_no_hidden_cell_runs()
    {
        (await _pauseWork.StepAsync(mayWarmUp: false)).Should().BeFalse();

        _host.Loaded.Should().Be(0);
    }

    [Fact]
    public async Task A_step_runs_one_hidden_cell()
    {
        (await _pauseWork.StepAsync(mayWarmUp: true)).Should().BeTrue();
        _host.Loaded.Should().Be(1);
        (await _pauseWork.StepAsync(mayWarmUp: true)).Should().BeTrue();
        _host.Loaded.Should().Be(2);
    }

    [Fact]
    public async Task The_host_receives_no_output_of_hidden_cells_and_they_are_not_counted()
    {
        await _dispatcher.DispatchAsync(new RunRequest(1, "var one = 1;"));
        _messages.All.Clear();
        while (await _pauseWork.StepAsync(mayWarmUp: true)) { }

        _messages.All.Should().BeEmpty();
        await _dispatcher.DispatchAsync(new RunRequest(2, "one + 1"));
        _messages.All.OfType<DoneMessage>().Single().ExecutionCount.Should().Be(2);
        _messages.All.OfType<DoneMessage>().Single().Status.Should().Be(CellStatus.Succeeded);
    }

    [Fact]
    public void The_assemblies_for_the_next_cell_are_read_once()
    {
        using var kernel = new CSharpKernel(_host);

        kernel.Prepare().Should().BeTrue();
        kernel.Prepare().Should().BeFalse();
    }

    /// <summary>Everything runs in turn, as in a page.</summary>
    private sealed class SingleThread(IKernelHost host) : IWorkerPlatform
    {
        public IKernelHost CreateHost(Action<CellPhase, string?> observe) => host;

        public void ChangeFolder(string folder) { }

        public Task QueueAsync(Func<Task> work) => work();

        public Task BeginCellAsync(long id) => Task.CompletedTask;

        public ValueTask<CellResult> WaitForCellAsync(Task<CellResult> cell) => new(cell);

        public Task AnswerAsync(Action answer)
        {
            answer();
            return Task.CompletedTask;
        }
    }

    private sealed class Messages : IMessageWriter
    {
        public List<WorkerMessage> All { get; } = [];

        public void Send(WorkerMessage message) => All.Add(message);
    }
}
