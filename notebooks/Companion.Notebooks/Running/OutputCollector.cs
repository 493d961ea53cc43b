using System.Collections.Immutable;
using System.Text;
using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Running;

/// <summary>
/// Collects the outputs of a notebook's cells in the form that the notebook format stores: each stream's text in one
/// piece, and each display in its last state at its original position, whichever cell changed it.
/// </summary>
internal sealed class OutputCollector
{
    private readonly Dictionary<string, (List<CellOutput> Outputs, int At)> _displays = [];
    private readonly List<List<CellOutput>> _cells = [];
    private readonly StringBuilder _text = new();
    private string _stream = StreamOutput.StandardOutput;
    private List<CellOutput> _outputs = [];
    private int _count;

    /// <summary>Starts collecting for a cell.</summary>
    /// <param name="executionCount">The number of its run.</param>
    public void Begin(int executionCount)
    {
        EndText();
        _count = executionCount;
        _outputs = [];
        _cells.Add(_outputs);
    }

    /// <summary>Adds an output of the cell.</summary>
    public void Add(CellOutput output)
    {
        if (output is StreamOutput text)
        {
            if (text.Name != _stream)
            {
                EndText();
                _stream = text.Name;
            }

            _text.Append(text.Text);
            return;
        }

        EndText();
        switch (output)
        {
            case DisplayData display:
                if (display.DisplayId is { } id)
                {
                    _displays[id] = (_outputs, _outputs.Count);
                }

                _outputs.Add(new DisplayData(Sorted(display.Data)));
                break;
            case DisplayDataUpdate update when _displays.TryGetValue(update.DisplayId, out var place):
                place.Outputs[place.At] = new DisplayData(Sorted(update.Data));
                break;
            case ExecuteResult result:
                _outputs.Add(new ExecuteResult(Sorted(result.Data), _count));
                break;
            case ErrorOutput error:
                _outputs.Add(error);
                break;
        }
    }

    /// <summary>The outputs of each cell that was started.</summary>
    public ImmutableArray<ImmutableArray<CellOutput>> End()
    {
        EndText();
        return [.. _cells.Select(outputs => outputs.ToImmutableArray())];
    }

    private void EndText()
    {
        if (_text.Length > 0)
        {
            _outputs.Add(new StreamOutput(_stream, _text.ToString()));
            _text.Clear();
        }
    }

    // Sorted as in the file, so that results are the same whether they come from a run, a file or the cache.
    private static MimeBundle Sorted(MimeBundle bundle) =>
        new([.. bundle.Contents.OrderBy(content => content.Type, StringComparer.Ordinal)]);
}
