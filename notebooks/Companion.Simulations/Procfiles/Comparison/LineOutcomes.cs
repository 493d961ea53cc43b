using Companion.Sources;

namespace Companion.Simulations.Procfiles.Comparison;

/// <summary>How a tool reads each line. Callers ask for lines in order, so the whole takes linear time.</summary>
internal sealed class LineOutcomes(Procfile answer)
{
    private readonly ProcessType[] _processes = [.. answer.Processes.OrderBy(process => process.NameSpan.Start)];
    private int _next;
    private bool _hasStopped = answer is { Source.Flaw: not null, Error.IsOfWholeFile: true };

    public DialectOutcome? Next(SourceSpan line)
    {
        if (_hasStopped)
        {
            return null;
        }

        // The line end belongs to the line.
        var end = line.End + 1;
        if (answer.Error is { IsOfWholeFile: false } error && error.Span.Start < end)
        {
            _hasStopped = true;
            return new DialectOutcome(answer.Dialect, [], error.Message);
        }

        var first = _next;
        while (_next < _processes.Length && _processes[_next].NameSpan.Start < end)
        {
            _next++;
        }

        // A tool that gives up does not report what it read before.
        return answer.Error is { IsOfWholeFile: false } && _processes.Length == 0
            ? null
            : new DialectOutcome(answer.Dialect, _processes[first.._next], Error: null);
    }
}
