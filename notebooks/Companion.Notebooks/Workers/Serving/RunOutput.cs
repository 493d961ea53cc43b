using System.Globalization;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>
/// Passes on a cell's output, up to a limit. A value is passed on whole or not at all; one that replaces another counts
/// in its place.
/// </summary>
/// <param name="id">The id of the run request.</param>
/// <param name="writer">Receives the messages.</param>
/// <param name="limit">How many characters may be passed on.</param>
public sealed class RunOutput(long id, IMessageWriter writer, int limit)
{
    // What each value counts in addition to its text, so that empty values reach the limit too.
    private const int Frame = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _displays = [];
    private long _used;

    /// <summary>How many characters were not passed on.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Passes an output on, or counts it as left out.</summary>
    public void Write(CellOutput output)
    {
        lock (_lock)
        {
            switch (output)
            {
                case StreamOutput text:
                    WriteText(text);
                    break;
                case DisplayData display when Fits(display.Data, display.DisplayId ?? ""):
                case DisplayDataUpdate update when Fits(update.Data, update.DisplayId):
                case ExecuteResult result when Fits(result.Data, displayId: ""):
                    writer.Send(new OutputMessage(id, output));
                    break;
            }
        }
    }

    /// <summary>Reports how much is missing, if anything.</summary>
    public void End()
    {
        lock (_lock)
        {
            if (LeftOut > 0)
            {
                var note = string.Create(
                    CultureInfo.InvariantCulture,
                    $"[{LeftOut:N0} more characters of output were left out: a cell may output {limit:N0}]\n"
                );
                writer.Send(new OutputMessage(id, new StreamOutput(StreamOutput.StandardError, note)));
            }
        }
    }

    private void WriteText(StreamOutput output)
    {
        var length = (int)Math.Min(output.Text.Length, Math.Max(0, limit - _used));
        if (length < output.Text.Length && length > 0 && char.IsHighSurrogate(output.Text[length - 1]))
        {
            length--;
        }

        _used += length;
        LeftOut += output.Text.Length - length;
        if (length > 0)
        {
            var written = length == output.Text.Length ? output : output with { Text = output.Text[..length] };
            writer.Send(new OutputMessage(id, written));
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
