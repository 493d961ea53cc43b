using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation;

/// <remarks>
/// An undetermined condition splits the evaluation into paths. Each runs from the same state; then what they agree on
/// stays, and what they differ in becomes undetermined for the condition's reason. A path that leaves (returns, raises,
/// breaks) waits at the barrier it leaves for, with all it wrote.
/// </remarks>
internal sealed partial class Interpreter
{
    // What is kept of a path is a step's work, and a step's memory, each.
    private const long CostOfEntry = 32;

    private readonly List<Barrier> barriers = [];

    public Journal Journal { get; } = new();

    /// <summary>Whether something undetermined may have raised what nothing catches.</summary>
    public bool MayFail { get; private set; }

    private Barrier Push(BarrierKind kind)
    {
        var barrier = new Barrier(kind, Journal.Mark());
        barriers.Add(barrier);
        return barrier;
    }

    private void Pop(Barrier barrier)
    {
        barriers.Remove(barrier);
        Journal.Release();
    }

    /// <summary>Takes every path from the state at the mark, and merges those that lead on.</summary>
    private PythonValue? RunPaths(Undetermined why, params IReadOnlyList<Func<Completion>> paths)
    {
        var mark = Journal.Mark();
        try
        {
            return RunPathsFrom(mark, why, paths);
        }
        finally
        {
            Journal.Release();
        }
    }

    private PythonValue? RunPathsFrom(int mark, Undetermined why, IReadOnlyList<Func<Completion>> paths)
    {
        var serial = Container.LastSerial;
        var states = new List<Dictionary<Place, object?>>();
        var values = new List<PythonValue?>();
        foreach (var path in paths)
        {
            Meter.Step();
            try
            {
                var completion = path();
                if (completion.Kind == CompletionKind.Normal)
                {
                    states.Add(Capture(mark));
                    values.Add(completion.Value);
                }
                else
                {
                    Leave(completion.Kind, completion.Value, null, why);
                }
            }
            catch (PythonRaise raise)
            {
                Work.CountException();
                Leave(CompletionKind.Raise, null, raise, why);
            }
            catch (DeadEndException)
            {
                // This path has left already.
                Work.CountException();
            }

            Journal.Rollback(mark);
        }

        if (states.Count == 0)
        {
            throw new DeadEndException();
        }

        if (states.Count == 1)
        {
            Journal.Apply(states[0]);
            return values[0];
        }

        Merge(states, why, serial);
        return values[0] is null ? null : merging.Values(values!, why, serial);
    }

    private Dictionary<Place, object?> Capture(int mark)
    {
        Meter.Charge((Journal.Length - mark) * CostOfEntry);
        return Journal.Capture(mark);
    }

    private void Merge(List<Dictionary<Place, object?>> states, Undetermined why, long serial)
    {
        var places = states.SelectMany(state => state.Keys).Distinct().ToList();
        foreach (var place in places)
        {
            var now = new Lazy<object?>(() => Journal.Current(place));
            var options = states.ConvertAll(state => state.TryGetValue(place, out var value) ? value : now.Value);
            Journal.Set(place, merging.States(place, options, why, serial));
        }
    }

    /// <summary>Lets a path wait at the barrier that it leaves for.</summary>
    private void Leave(CompletionKind kind, PythonValue? value, PythonRaise? raise, Undetermined why)
    {
        for (var at = barriers.Count - 1; at >= 0; at--)
        {
            var barrier = barriers[at];
            if (barrier.Takes(kind))
            {
                barrier.Exits.Add(new PendingExit(kind, value, raise, Capture(barrier.Mark), why));
                return;
            }
        }

        // An exception that nothing would catch: the settings are those of the paths without it.
        MayFail = true;
        if (raise is not null)
        {
            lastDropped = raise;
            var location = raise.Location ?? why.Location;
            Note("may-raise", $"{raise.Value.Type.Name} is raised, or is not: {why.Reason}", location);
        }
    }

    /// <summary>An operation that may have raised something: where it would be caught, that is one more path.</summary>
    private Undetermined MayRaise(Undetermined undetermined, PythonRaise? raise = null)
    {
        for (var at = barriers.Count - 1; at >= 0; at--)
        {
            var barrier = barriers[at];
            if (!barrier.Takes(CompletionKind.Raise))
            {
                continue;
            }

            if (raise is not null || barrier.LastDoubt != Journal.Version)
            {
                barrier.LastDoubt = raise is null ? Journal.Version : -1;
                barrier.Exits.Add(
                    new PendingExit(CompletionKind.Raise, null, raise, Capture(barrier.Mark), undetermined)
                );
            }

            return undetermined;
        }

        MayFail = true;
        return undetermined;
    }

    private void Note(string id, string message, SourceLocation location)
    {
        if (diagnostics.Count < MaximumDiagnostics)
        {
            diagnostics.Add(Diagnostic.Of(Severity.Note, id, message, null, location));
        }
    }
}
