using System.Globalization;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>
/// Passes on what a cell puts out, up to a limit. A value is passed on whole or not at all; one that replaces another counts in
/// its place.
/// </summary>
/// <param name="id">The run.</param>
/// <param name="writer">Takes the messages.</param>
/// <param name="limit">How many characters may be passed on.</param>
internal sealed class RunOutput(long id, IMessageWriter writer, int limit)
{
    // What each value costs beside its text, so that empty ones come to an end too.
    private const int Frame = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _displays = [];
    private long _used;

    /// <summary>How many characters were not passed on.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Takes a message of the kernel.</summary>
    public void Take(KernelMessage message)
    {
        lock (_lock)
        {
            switch (message)
            {
                case StreamMessage text:
                    TakeText(text);
                    break;
                case DisplayMessage shown when Fits(shown.Content, shown.DisplayId):
                    writer.Send(new ShownMessage(id, shown.DisplayId, shown.Content));
                    break;
                case DisplayUpdateMessage update when Fits(update.Content, update.DisplayId):
                    writer.Send(new UpdatedMessage(id, update.DisplayId, update.Content));
                    break;
                case ResultMessage result when Fits(result.Content, displayId: ""):
                    writer.Send(new ValueMessage(id, result.Content));
                    break;
            }
        }
    }

    /// <summary>Says how much is missing, if anything is.</summary>
    public void End()
    {
        lock (_lock)
        {
            if (LeftOut > 0)
            {
                var note = string.Create(
                    CultureInfo.InvariantCulture,
                    $"[{LeftOut:N0} more characters of output are left out: a cell may put out {limit:N0}]\n"
                );
                writer.SendText(id, StreamName.Error, note);
            }
        }
    }

    private void TakeText(StreamMessage message)
    {
        var length = (int)Math.Min(message.Text.Length, Math.Max(0, limit - _used));
        if (length < message.Text.Length && length > 0 && char.IsHighSurrogate(message.Text[length - 1]))
        {
            length--;
        }

        _used += length;
        LeftOut += message.Text.Length - length;
        if (length > 0)
        {
            writer.SendText(id, message.Stream, message.Text.AsSpan(0, length));
        }
    }

    private bool Fits(MimeBundle content, string displayId)
    {
        var size = Frame + content.Contents.Sum(form => (long)form.Type.Length + form.Text.Length);
        var used = _used - _displays.GetValueOrDefault(displayId) + size;
        if (used > limit)
        {
            LeftOut += size - Frame;
            return false;
        }

        _displays[displayId] = size;
        _used = used;
        return true;
    }
}
