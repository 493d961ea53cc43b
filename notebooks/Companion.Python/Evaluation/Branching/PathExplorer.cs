using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Branching;

/// <summary>
/// Evaluates each path that an undetermined condition opens. Every path starts from the same state; what all paths
/// agree on stays, and what they differ in becomes undetermined for the condition's reason. A path that leaves
/// (returns, raises, breaks) waits, with everything it wrote, at the barrier that it leaves for.
/// </summary>
internal sealed class PathExplorer(EvaluationState state)
{
    // Each item kept for a path costs a step's work and a step's memory.
    private const long CostOfEntry = 32;

    private readonly Merging _merging = new(state.Meter, state.Escapes);

    /// <summary>Sets up a barrier at the current state.</summary>
    public PathBarrier Push(BarrierKind kind)
    {
        var barrier = new PathBarrier(kind, state.Journal.Mark());
        state.Barriers.Add(barrier);
        return barrier;
    }

    /// <summary>Removes a barrier.</summary>
    public void Pop(PathBarrier barrier)
    {
        state.Barriers.Remove(barrier);
        state.Journal.Release();
    }

    /// <summary>Evaluates every path from the state at the mark, and merges those that continue.</summary>
    public PythonValue? RunPaths(Undetermined why, params IReadOnlyList<Func<Completion>> paths)
    {
        var mark = state.Journal.Mark();
        try
        {
            return RunPathsFrom(mark, why, paths);
        }
        finally
        {
            state.Journal.Release();
        }
    }

    /// <summary>Evaluates every path from the state at an existing mark, and merges those that continue.</summary>
    public PythonValue? RunPathsFrom(int mark, Undetermined why, IReadOnlyList<Func<Completion>> paths)
    {
        var serial = Container.LastSerial;
        var states = new List<Dictionary<Place, object?>>();
        var values = new List<PythonValue?>();
        foreach (var path in paths)
        {
            state.Meter.Step();
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
            catch (PythonRaise exception)
            {
                state.Meter.CountException();
                Leave(CompletionKind.Raise, null, exception, why);
            }
            catch (DeadEndException)
            {
                // This path has already left.
                state.Meter.CountException();
            }

            state.Journal.Rollback(mark);
        }

        if (states.Count == 0)
        {
            throw new DeadEndException();
        }

        if (states.Count == 1)
        {
            state.Journal.Apply(states[0]);
            return values[0];
        }

        Merge(states, why, serial);
        return values[0] is null ? null : _merging.Values(values!, why, serial);
    }

    /// <summary>The current state of everything written since the mark.</summary>
    public Dictionary<Place, object?> Capture(int mark)
    {
        state.Meter.Charge((state.Journal.Length - mark) * CostOfEntry);
        return state.Journal.Capture(mark);
    }

    /// <summary>Continues from several states: what they differ in becomes undetermined.</summary>
    public void Merge(List<Dictionary<Place, object?>> states, Undetermined why, long serial)
    {
        var places = states.SelectMany(each => each.Keys).Distinct().ToList();
        foreach (var place in places)
        {
            var now = new Lazy<object?>(() => Journal.Current(place));
            var options = states.ConvertAll(each => each.TryGetValue(place, out var value) ? value : now.Value);
            state.Journal.Set(place, _merging.States(place, options, why, serial));
        }
    }

    /// <summary>Makes a path wait at the barrier that it leaves for.</summary>
    public void Leave(CompletionKind kind, PythonValue? value, PythonRaise? raise, Undetermined why)
    {
        for (var at = state.Barriers.Count - 1; at >= 0; at--)
        {
            var barrier = state.Barriers[at];
            if (barrier.Takes(kind))
            {
                barrier.Exits.Add(new PendingExit(kind, value, raise, Capture(barrier.Mark), why));
                return;
            }
        }

        // Nothing would catch this exception: the results are those of the paths without it.
        state.MayFail = true;
        if (raise is not null)
        {
            state.LastDropped = raise;
            var location = raise.Location ?? why.Location;
            state.Diagnostics.Note(
                "may-raise",
                $"{raise.Value.Type.Name} is raised, or is not: {why.Reason}",
                location
            );
        }
    }

    /// <summary>
    /// Handles an operation that may have raised an exception: if something would catch it, that is one more path.
    /// </summary>
    public Undetermined MayRaise(Undetermined undetermined, PythonRaise? raise = null)
    {
        for (var at = state.Barriers.Count - 1; at >= 0; at--)
        {
            var barrier = state.Barriers[at];
            if (!barrier.Takes(CompletionKind.Raise))
            {
                continue;
            }

            if (raise is not null || barrier.LastDoubt != state.Journal.Version)
            {
                barrier.LastDoubt = raise is null ? state.Journal.Version : -1;
                barrier.Exits.Add(
                    new PendingExit(CompletionKind.Raise, null, raise, Capture(barrier.Mark), undetermined)
                );
            }

            return undetermined;
        }

        state.MayFail = true;
        return undetermined;
    }

    /// <summary>Leaves with an unknown exception.</summary>
    public DeadEndException LeaveUnknown(Undetermined why)
    {
        MayRaise(why);
        return new DeadEndException();
    }
}
