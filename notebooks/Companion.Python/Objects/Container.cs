using Companion.Python.Objects.Scopes;
using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>
/// What a list, dict or set stores: the state that the journal can restore and that can become doubtful.
/// </summary>
internal abstract class Container
{
    private static long _lastSerial;

    /// <summary>Containers made later have higher numbers.</summary>
    public long Serial { get; } = Interlocked.Increment(ref _lastSerial);

    public static long LastSerial => Interlocked.Read(ref _lastSerial);

    /// <summary>Why its contents are not known; null if they are known.</summary>
    public Undetermined? Doubt { get; set; }

    /// <summary>The statement that last changed it after its creation.</summary>
    public Change? Changed { get; set; }

    /// <summary>The journal's period in which its contents were last saved.</summary>
    public long SavedIn { get; set; } = -1;

    public abstract int Size { get; }

    /// <summary>A copy of the contents.</summary>
    public abstract ContainerState Save();

    public void Restore(ContainerState state)
    {
        Doubt = state.Doubt;
        Changed = state.Changed;
        Load(state.Items);
    }

    /// <summary>Removes the last item again.</summary>
    public abstract void RemoveLast();

    protected abstract void Load(Array items);
}
