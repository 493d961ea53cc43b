using System.Collections.Immutable;
using System.Text;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Running;

/// <summary>
/// Gathers what the cells of a notebook put out, as the notebook's format holds it: the text of one stream in one piece, and
/// of a display its last state, in its place, whichever cell changed it.
/// </summary>
internal sealed class OutputCollector
{
    private readonly Dictionary<string, (List<NotebookOutput> Outputs, int At)> _displays = [];
    private readonly List<List<NotebookOutput>> _cells = [];
    private readonly StringBuilder _text = new();
    private StreamName _stream;
    private List<NotebookOutput> _outputs = [];
    private int _count;

    /// <summary>Goes on to a cell.</summary>
    /// <param name="executionCount">The number of its run.</param>
    public void Begin(int executionCount)
    {
        EndText();
        _count = executionCount;
        _outputs = [];
        _cells.Add(_outputs);
    }

    /// <summary>Takes a message of the cell.</summary>
    public void Take(KernelMessage message)
    {
        if (message is StreamMessage text)
        {
            if (text.Stream != _stream)
            {
                EndText();
                _stream = text.Stream;
            }

            _text.Append(text.Text);
            return;
        }

        EndText();
        switch (message)
        {
            case DisplayMessage shown:
                _displays[shown.DisplayId] = (_outputs, _outputs.Count);
                _outputs.Add(new DisplayOutput(Sorted(shown.Content)));
                break;
            case DisplayUpdateMessage update when _displays.TryGetValue(update.DisplayId, out var place):
                place.Outputs[place.At] = new DisplayOutput(Sorted(update.Content));
                break;
            case ResultMessage result:
                _outputs.Add(new ResultOutput(Sorted(result.Content), _count));
                break;
        }
    }

    /// <summary>Takes the error that ended the cell.</summary>
    public void Take(CellError error)
    {
        EndText();
        _outputs.Add(new ErrorOutput(error.Name, error.Message, error.Traceback));
    }

    /// <summary>The outputs of each cell that was begun.</summary>
    public ImmutableArray<ImmutableArray<NotebookOutput>> End()
    {
        EndText();
        return [.. _cells.Select(outputs => outputs.ToImmutableArray())];
    }

    private void EndText()
    {
        if (_text.Length > 0)
        {
            var name = _stream == StreamName.Error ? StreamOutput.StandardError : StreamOutput.StandardOutput;
            _outputs.Add(new StreamOutput(name, _text.ToString()));
            _text.Clear();
        }
    }

    // As the file has them, so that results are the same whether they come from a run, a file or the cache.
    private static MimeBundle Sorted(MimeBundle bundle) =>
        new([.. bundle.Contents.OrderBy(content => content.Type, StringComparer.Ordinal)]);
}
