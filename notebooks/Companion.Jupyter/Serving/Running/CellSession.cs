using System.Collections.Immutable;
using Companion.Jupyter.Contents;
using Companion.Jupyter.Serving.Assisting;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Workers.Protocol;
using Companion.Notebooks.Workers.Serving;

namespace Companion.Jupyter.Serving.Running;

/// <summary>Runs the cells of a session in its kernel, and counts them.</summary>
internal sealed class CellSession(Lazy<CSharpKernel> kernel, Sender sender, CellInput input, CellHistory history)
{
    private const string Stuck =
        "[part of this cell could not be ended and is still running: restart the kernel to end it]\n";

    /// <summary>The number of the latest cell.</summary>
    public int Count { get; private set; }

    /// <summary>Runs a cell and sends its output.</summary>
    public ExecuteReply Run(WaitingCell cell)
    {
        var (request, content, interrupt) = cell;
        Count += cell.IsStored ? 1 : 0;
        if (!content.Silent)
        {
            sender.Publish(request.Header, "execute_input", new ExecuteInputContent(content.Code, Count));
        }

        var id = sender.Begin(request.Header, Count);
        var outputs = new RunOutput(id, sender.Outputs, RunRequest.DefaultOutputLimit);
        string? result = null;
        input.Begin(request, content.AllowStdin, interrupt.Token);
        var ended = Run(
            content.Code,
            cell.IsStored ? $"cell {Count}" : "a cell without a number",
            Send,
            interrupt.Token
        );
        var values = ended.Error is null ? Evaluate(content.UserExpressions, Send, interrupt.Token) : null;
        input.End();
        if (ended.IsStuck)
        {
            Send(new StreamOutput(StreamOutput.StandardError, Stuck));
        }

        outputs.End();
        if (cell.IsStored)
        {
            history.Add(Count, content.Code, result);
        }

        return ended.Error is { } error ? Fail(cell, error) : Succeed(values);

        void Send(CellOutput output)
        {
            result = (output as ExecuteResult)?.Data.Find(MimeTypes.Plain) ?? result;
            if (!content.Silent)
            {
                outputs.Write(output);
            }
        }
    }

    private ExecuteReply Succeed(IReadOnlyDictionary<string, ExpressionValue>? values) =>
        new("ok", Count)
        {
            UserExpressions = values ?? ImmutableDictionary<string, ExpressionValue>.Empty,
            Payload = [],
        };

    private ExecuteReply Fail(WaitingCell cell, CellError error)
    {
        if (!cell.Content.Silent)
        {
            var content = new ErrorContent(error.Name, error.Message, error.Traceback);
            sender.Publish(cell.Request.Header, "error", content);
        }

        return new ExecuteReply("error", Count)
        {
            Ename = error.Name,
            Evalue = error.Message,
            Traceback = error.Traceback,
        };
    }

    private Dictionary<string, ExpressionValue>? Evaluate(
        IReadOnlyDictionary<string, string>? expressions,
        Action<CellOutput> send,
        CancellationToken interrupt
    ) => expressions?.ToDictionary(pair => pair.Key, pair => Evaluate(pair.Key, pair.Value, send, interrupt));

    private ExpressionValue Evaluate(
        string name,
        string expression,
        Action<CellOutput> send,
        CancellationToken interrupt
    )
    {
        MimeBundle? value = null;
        var ended = Run(expression, $"the expression '{name}'", Receive, interrupt);
        return ended.Error is { } error
            ? new ExpressionValue("error")
            {
                Ename = error.Name,
                Evalue = error.Message,
                Traceback = error.Traceback,
            }
            : new ExpressionValue("ok") { Data = value ?? new MimeBundle([]), Metadata = new NoMetadata() };

        void Receive(CellOutput output)
        {
            if (output is ExecuteResult result)
            {
                value = result.Data;
            }
            else
            {
                send(output);
            }
        }
    }

    private CellResult Run(string code, string name, Action<CellOutput> send, CancellationToken interrupt) =>
        CellRunner
            .RunAsync(() => kernel.Value, new CellRequest(code, Name: name), send, interrupt)
            .GetAwaiter()
            .GetResult();
}
