using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation.State;

/// <summary>
/// What has been written since a mark, so that every path through an undetermined condition can start from the same
/// state. Nothing is recorded while no mark is set.
/// </summary>
internal sealed class Journal
{
    private readonly List<JournalEntry> _entries = [];
    private int _marks;
    private long _period;

    public int Length => _entries.Count;

    /// <summary>Changes with every write and every return to an earlier state.</summary>
    public long Version { get; private set; }

    public bool IsKeeping => _marks > 0;

    public int Mark()
    {
        _marks++;
        _period++;
        return _entries.Count;
    }

    public void Release()
    {
        _marks--;
        _period++;
        if (_marks == 0)
        {
            _entries.Clear();
        }
    }

    public void Assign(Namespace names, string name, Binding? binding)
    {
        Version++;
        if (IsKeeping)
        {
            _entries.Add(new JournalEntry(names, name, names.Find(name)));
        }

        names.Put(name, binding);
    }

    public void SetDoubt(Namespace names, Undetermined? doubt)
    {
        if (IsKeeping)
        {
            _entries.Add(new JournalEntry(names, null, names.Doubt));
        }

        names.Doubt = doubt;
    }

    /// <summary>Call this before a container is changed. Returns how many items had to be saved.</summary>
    public int Touch(Container container)
    {
        Version++;
        if (!IsKeeping || container.SavedIn == _period)
        {
            return 0;
        }

        _entries.Add(new JournalEntry(container, null, container.Save()));
        container.SavedIn = _period;
        return container.Size;
    }

    /// <summary>Call this before one item is appended to a container: only that is recorded.</summary>
    public void TouchEnd(Container container)
    {
        Version++;
        if (IsKeeping && container.SavedIn != _period)
        {
            _entries.Add(new JournalEntry(container, null, new AddedItem(container.Changed)));
        }
    }

    /// <summary>Call this before an iterator is read; a read cannot be undone.</summary>
    public void Touch(PythonIterator iterator)
    {
        if (IsKeeping)
        {
            _entries.Add(new JournalEntry(iterator, null, null));
        }
    }

    /// <summary>Restores the state at the mark.</summary>
    public void Rollback(int mark)
    {
        Version++;
        for (var at = _entries.Count - 1; at >= mark; at--)
        {
            Undo(_entries[at]);
        }

        _entries.RemoveRange(mark, _entries.Count - mark);
        _period++;
    }

    private static void Undo(JournalEntry entry)
    {
        switch (entry.Target)
        {
            case Namespace names when entry.Name is not null:
                names.Put(entry.Name, (Binding?)entry.Before);
                break;
            case Namespace names:
                names.Doubt = (Undetermined?)entry.Before;
                break;
            case Container container when entry.Before is AddedItem added:
                container.RemoveLast();
                container.Changed = added.Changed;
                break;
            case Container container:
                container.Restore((ContainerState)entry.Before!);
                break;
            case PythonIterator iterator:
                iterator.Doubt ??= UnreadIterator;
                break;
        }
    }

    private static readonly Undetermined UnreadIterator = new(
        "how far an iterator has been read depends on something undetermined",
        new SourceLocation(new SourceText("settings", ""), default)
    );

    /// <summary>The current state of everything written since the mark.</summary>
    public Dictionary<Place, object?> Capture(int mark)
    {
        var state = new Dictionary<Place, object?>();
        for (var at = mark; at < _entries.Count; at++)
        {
            var place = new Place(_entries[at].Target, _entries[at].Name);
            if (!state.ContainsKey(place))
            {
                state.Add(place, Current(place));
            }
        }

        return state;
    }

    /// <summary>The current state of a location.</summary>
    public static object? Current(Place place) =>
        place.Target switch
        {
            Namespace names when place.Name is not null => names.Find(place.Name),
            Namespace names => names.Doubt,
            Container container => container.Save(),
            _ => null,
        };

    /// <summary>Restores a location to a captured state.</summary>
    public void Set(Place place, object? state)
    {
        switch (place.Target)
        {
            case Namespace names when place.Name is not null:
                Assign(names, place.Name, (Binding?)state);
                break;
            case Namespace names:
                SetDoubt(names, (Undetermined?)state);
                break;
            case Container container:
                Touch(container);
                container.Restore((ContainerState)state!);
                break;
            case PythonIterator iterator:
                Touch(iterator);
                break;
        }
    }

    public void Apply(Dictionary<Place, object?> states)
    {
        foreach (var (place, state) in states)
        {
            Set(place, state);
        }
    }
}
