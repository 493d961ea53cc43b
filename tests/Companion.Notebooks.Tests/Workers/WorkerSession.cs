using System.Text;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Workers;
using Companion.Notebooks.Workers.Protocol;
using Companion.Testing;
using Xunit;

namespace Companion.Notebooks.Tests.Workers;

/// <summary>A worker for the tests of a class, which reset it but keep it alive.</summary>
public sealed class WorkerSession : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly WorkerProcess _process;

    public WorkerSession()
    {
        _process = TestWorker.Start(_folder.Path);
    }

    public WorkerClient Client => _process.Client;

    public int ProcessId => _process.Id;

    public string Folder => _folder.Path;

    public async ValueTask InitializeAsync() => await Client.HelloAsync();

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Runs a cell.</summary>
    public async Task<(CellResult Result, IReadOnlyList<CellOutput> Messages)> RunAsync(
        string code,
        double? seconds = null,
        int outputLimit = RunRequest.DefaultOutputLimit
    )
    {
        var messages = new List<CellOutput>();
        var limit = seconds is { } number ? TimeSpan.FromSeconds(number) : (TimeSpan?)null;
        var result = await Client
            .RunAsync(new CellRequest(code, TimeLimit: limit), messages.Add, outputLimit)
            .WaitAsync(Patience.Limit);
        return (result, messages);
    }

    /// <summary>Runs a cell that must succeed.</summary>
    /// <returns>The plain text of its value.</returns>
    public async Task<string?> EvaluateAsync(string code)
    {
        var (result, messages) = await RunAsync(code);
        return result.Status == CellStatus.Succeeded
            ? messages.OfType<ExecuteResult>().SingleOrDefault()?.Data.Find(MimeTypes.Plain)
            : throw new InvalidOperationException($"{result.Error}");
    }

    /// <summary>The text written to a stream.</summary>
    public static string Text(IEnumerable<CellOutput> messages, string stream = StreamOutput.StandardOutput) =>
        messages
            .OfType<StreamOutput>()
            .Where(message => message.Name == stream)
            .Aggregate(new StringBuilder(), (text, message) => text.Append(message.Text))
            .ToString();
}
