using System.Text;
using Companion.Notebooks.Hosts;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Tests.Kernels;

/// <summary>A kernel with the messages of its last cell.</summary>
internal sealed class KernelSession : IDisposable
{
    private readonly CSharpKernel _kernel;

    public KernelSession(string folder = "")
    {
        _kernel = new CSharpKernel(new DesktopHost(folder.Length == 0 ? AppContext.BaseDirectory : folder));
    }

    public List<CellOutput> Messages { get; private set; } = [];

    /// <summary>The cell's standard output.</summary>
    public string Output => Text(StreamOutput.StandardOutput);

    public string Errors => Text(StreamOutput.StandardError);

    /// <summary>The plain text of the cell's value.</summary>
    public string? Value => Messages.OfType<ExecuteResult>().SingleOrDefault()?.Data.Find(MimeTypes.Plain);

    public Task<CellResult> RunAsync(string code, double? seconds = null, CancellationToken interrupt = default) =>
        RunAsync(
            new CellRequest(code, TimeLimit: seconds is { } limit ? TimeSpan.FromSeconds(limit) : null),
            interrupt
        );

    public async Task<CellResult> RunAsync(CellRequest request, CancellationToken interrupt = default)
    {
        var messages = Messages = [];
        return await _kernel.RunAsync(
            request,
            message =>
            {
                lock (messages)
                {
                    messages.Add(message);
                }
            },
            interrupt
        );
    }

    /// <summary>Runs a cell that must succeed.</summary>
    public async Task<string?> EvaluateAsync(string code)
    {
        var result = await RunAsync(code);
        return result.Status == CellStatus.Succeeded
            ? Value
            : throw new InvalidOperationException($"{result.Error}: {string.Join("\n", result.Error!.Trace)}");
    }

    public void Dispose() => _kernel.Dispose();

    private string Text(string stream)
    {
        var messages = Messages;
        lock (messages)
        {
            return messages
                .OfType<StreamOutput>()
                .Where(message => message.Name == stream)
                .Aggregate(new StringBuilder(), (text, message) => text.Append(message.Text))
                .ToString();
        }
    }
}
