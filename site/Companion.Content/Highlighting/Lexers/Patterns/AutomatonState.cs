using System.Collections.Immutable;

namespace Companion.Content.Highlighting.Lexers.Patterns;

/// <summary>A state of an <see cref="Automaton"/>: the nodes that it may be in at once.</summary>
/// <param name="nodes">Their numbers, in ascending order.</param>
/// <param name="firsts">The accepted rules that count even where another rule matches more, in order.</param>
/// <param name="accepted">
/// The other accepted rules, in order, up to the first without a condition on what follows.
/// </param>
/// <param name="isSettled">Whether the last of them has no such condition.</param>
/// <param name="classes">The number of symbol classes.</param>
internal sealed class AutomatonState(
    int[] nodes,
    ImmutableArray<int> firsts,
    ImmutableArray<int> accepted,
    bool isSettled,
    int classes
)
{
    private readonly AutomatonState?[] _next = new AutomatonState?[classes];

    /// <summary>The nodes.</summary>
    public ReadOnlySpan<int> Nodes => nodes;

    /// <summary>Whether no further symbol can lead to a match.</summary>
    public bool IsDead { get; } = nodes.Length == 0;

    /// <summary>The accepted rules that count even where another rule matches more, in order.</summary>
    public ImmutableArray<int> Firsts => firsts;

    /// <summary>The other accepted rules, in order, up to the first without a condition on what follows.</summary>
    public ImmutableArray<int> Accepted => accepted;

    /// <summary>Whether a rule is accepted.</summary>
    public bool IsAccepting { get; } = accepted.Length + firsts.Length > 0;

    /// <summary>Whether a rule without a condition is accepted.</summary>
    public bool IsSettled => isSettled;

    /// <summary>The state after a symbol of a class; null while nobody has needed it.</summary>
    public AutomatonState? Next(int symbolClass) => Volatile.Read(ref _next[symbolClass]);

    /// <summary>Publishes the state after a symbol of a class, complete, to all threads.</summary>
    public void SetNext(int symbolClass, AutomatonState state) => Volatile.Write(ref _next[symbolClass], state);
}
