using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Analysis;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Branching;

/// <summary>Makes everything undetermined that an action may write when it runs any number of times.</summary>
internal sealed class RepeatedEffects(EvaluationState state, PathExplorer paths, Doubts doubts, NameResolver resolver)
{
    /// <summary>Makes everything undetermined that an action may write when it runs any number of times.</summary>
    public void Havoc(Undetermined why, Scope scope, AssignedNames names, Action action)
    {
        for (var round = 0; round < 2; round++)
        {
            HavocNames(names, why, scope);
            var barrier = paths.Push(BarrierKind.Loop);
            Dictionary<Place, object?> written = [];
            try
            {
                try
                {
                    action();
                }
                catch (PythonRaise exception)
                {
                    paths.Leave(CompletionKind.Raise, null, exception, why);
                }
                catch (Exception exception) when (exception is DeadEndException or UnknowableException)
                {
                    // What it wrote until then still counts.
                }

                written = paths.Capture(barrier.Mark);
                foreach (var exit in barrier.Exits)
                {
                    foreach (var place in exit.States.Keys)
                    {
                        written.TryAdd(place, null);
                    }
                }

                state.Journal.Rollback(barrier.Mark);
            }
            finally
            {
                paths.Pop(barrier);
            }

            foreach (var place in written.Keys)
            {
                HavocPlace(place, why);
            }
        }
    }

    private void HavocPlace(Place place, Undetermined why)
    {
        switch (place.Target)
        {
            case Namespace names when place.Name is not null:
                state.Escapes.Add(names.Get(place.Name) ?? why);
                state.Journal.Assign(names, place.Name, new Binding(why, state.Now));
                break;
            case Namespace names:
                state.Journal.SetDoubt(names, why);
                break;
            case Container container:
                doubts.Mark(container, why);
                break;
            case PythonIterator iterator:
                iterator.Doubt ??= why;
                break;
        }
    }

    public void HavocNames(AssignedNames names, Undetermined why, Scope scope)
    {
        foreach (var name in names.Names)
        {
            state.Escapes.Add(NameResolver.TargetOf(name, scope).Get(name) ?? why);
            resolver.Assign(name, why, scope);
        }

        if (names.HasStar)
        {
            doubts.MarkNames(scope.Names, why);
        }
    }
}
