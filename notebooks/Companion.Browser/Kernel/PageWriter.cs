using System.Runtime.InteropServices.JavaScript;
using System.Text;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Workers.Protocol;
using Companion.Notebooks.Workers.Serving;

namespace Companion.Browser.Kernel;

/// <summary>
/// Posts messages to the page. Text of the same stream is collected for some milliseconds, so that ten thousand short
/// prints become a few messages. It is posted from within the call that wrote it, because nothing else runs while a
/// cell is busy.
/// </summary>
internal sealed partial class PageWriter : IMessageWriter
{
    private const int Gathering = 20;

    private readonly StringBuilder _text = new();
    private (long Id, string Stream) _textOf;
    private long _lastPost;

    /// <inheritdoc />
    public void Send(WorkerMessage message)
    {
        if (message is OutputMessage { Id: { } id, Output: StreamOutput text })
        {
            AddText(id, text);
        }
        else
        {
            EndText();
            PostMessage(message);
        }
    }

    private void AddText(long id, StreamOutput text)
    {
        if (_textOf != (id, text.Name))
        {
            EndText();
            _textOf = (id, text.Name);
        }

        _text.Append(text.Text);
        if (Environment.TickCount64 - _lastPost >= Gathering)
        {
            EndText();
        }
    }

    private void EndText()
    {
        if (_text.Length == 0)
        {
            return;
        }

        // The second half of a surrogate pair comes with the next text.
        var length = char.IsHighSurrogate(_text[^1]) && _text.Length > 1 ? _text.Length - 1 : _text.Length;
        var text = _text.ToString(0, length);
        _text.Remove(0, length);
        PostMessage(new OutputMessage(_textOf.Id, new StreamOutput(_textOf.Stream, text)));
    }

    // Messages that nearly every run sends are passed in parts, because writing JSON the first time would keep a reader
    // waiting.
    private void PostMessage(WorkerMessage message)
    {
        _lastPost = Environment.TickCount64;
        var id = (double)(message.Id ?? 0);
        switch (message)
        {
            case PhaseMessage { Phase: CellPhase.Preparing, Detail: null }:
                PostPreparing(id);
                break;
            case OutputMessage { Output: StreamOutput text }:
                PostStream(id, text.Name, text.Text);
                break;
            case OutputMessage { Output: ExecuteResult result }:
                PostResult(
                    id,
                    [.. result.Data.Contents.Select(form => form.Type)],
                    [.. result.Data.Contents.Select(form => form.Text)]
                );
                break;
            case DoneMessage { Status: CellStatus.Succeeded, Diagnostics.IsEmpty: true, IsStuck: false } done:
                PostSucceeded(id, done.ExecutionCount, done.DurationMs, done.LeftOut);
                break;
            default:
                PostLine(message);
                break;
        }
    }

    private static void PostLine(WorkerMessage message)
    {
        using var line = new MemoryStream();
        ProtocolLine.Write(line, message);
        Post(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
    }

    [JSImport("post", "worker")]
    private static partial void Post(string line);

    [JSImport("postPreparing", "worker")]
    private static partial void PostPreparing(double id);

    [JSImport("postStream", "worker")]
    private static partial void PostStream(double id, string stream, string text);

    [JSImport("postResult", "worker")]
    private static partial void PostResult(double id, string[] types, string[] texts);

    [JSImport("postSucceeded", "worker")]
    private static partial void PostSucceeded(double id, int executionCount, double durationMs, double leftOut);
}
