using System.Collections.Immutable;

namespace Companion.Content.Highlighting.Lexers.Patterns;

/// <summary>
/// A deterministic automaton for several patterns at once, built lazily: only the states that some text has needed
/// exist. Reading takes no lock; adding a state does.
/// </summary>
internal sealed class Automaton
{
    private readonly Lock _adding = new();
    private readonly Dictionary<string, AutomatonState> _states = new(StringComparer.Ordinal);
    private readonly PatternNodes _nodes = new();
    private readonly ImmutableArray<RulePattern> _rules;
    private readonly int[] _firstNodes;
    private readonly bool _searches;
    private readonly SymbolClasses _classes;
    private readonly AutomatonState?[] _starts;

    /// <summary>Prepares an automaton.</summary>
    /// <param name="rules">The patterns; their order decides between matches of one length.</param>
    /// <param name="searches">Whether a match may start anywhere, not only at the beginning.</param>
    public Automaton(ImmutableArray<RulePattern> rules, bool searches = false)
    {
        _rules = rules;
        _searches = searches;
        _firstNodes = [.. rules.Select((rule, index) => _nodes.Add(rule.Body, _nodes.AddAcceptance(index)))];
        _classes = new SymbolClasses([.. rules.SelectMany(SetsOf)]);
        _starts = new AutomatonState?[_classes.Count];
    }

    /// <summary>The number of states that exist so far.</summary>
    public int StateCount
    {
        get
        {
            lock (_adding)
            {
                return _states.Count;
            }
        }
    }

    /// <summary>An automaton for one pattern.</summary>
    public static Automaton Of(Pattern pattern, bool searches = false) =>
        new([new RulePattern(SymbolSet.All, pattern, Ahead: null, IsAheadNegated: false)], searches);

    /// <summary>The state at the start of a match.</summary>
    /// <param name="previous">The symbol before it; a newline at the beginning of the text.</param>
    public AutomatonState Start(int previous)
    {
        var symbolClass = _classes.Of(previous);
        return Volatile.Read(ref _starts[symbolClass]) ?? AddStart(symbolClass);
    }

    /// <summary>The state after a symbol.</summary>
    public AutomatonState Next(AutomatonState state, int symbol)
    {
        var symbolClass = _classes.Of(symbol);
        return state.Next(symbolClass) ?? AddNext(state, symbolClass);
    }

    private static IEnumerable<SymbolSet> SetsOf(RulePattern rule) => SetsOf(rule.Body).Append(rule.Behind);

    private static IEnumerable<SymbolSet> SetsOf(Pattern pattern) =>
        pattern switch
        {
            Pattern.One one => [one.Set],
            Pattern.Sequence sequence => sequence.Parts.SelectMany(SetsOf),
            Pattern.Choice choice => choice.Parts.SelectMany(SetsOf),
            Pattern.Repetition repetition => SetsOf(repetition.Part),
            _ => throw new InvalidOperationException($"Unknown pattern {pattern.GetType()}"),
        };

    private AutomatonState AddStart(int symbolClass)
    {
        lock (_adding)
        {
            var symbol = _classes.SymbolIn(symbolClass);
            var reached = new SortedSet<int>();
            for (var rule = 0; rule < _rules.Length; rule++)
            {
                if (_rules[rule].Behind.Contains(symbol))
                {
                    Reach(_firstNodes[rule], reached);
                }
            }

            var state = StateOf(reached);
            Volatile.Write(ref _starts[symbolClass], state);
            return state;
        }
    }

    private AutomatonState AddNext(AutomatonState state, int symbolClass)
    {
        lock (_adding)
        {
            var symbol = _classes.SymbolIn(symbolClass);
            var reached = new SortedSet<int>();
            foreach (var number in state.Nodes)
            {
                var node = _nodes[number];
                if (node.Kind == PatternNodeKind.Symbol && node.Set.Contains(symbol))
                {
                    Reach(node.Target, reached);
                }
            }

            if (_searches)
            {
                Array.ForEach(_firstNodes, node => Reach(node, reached));
            }

            var next = StateOf(reached);
            state.SetNext(symbolClass, next);
            return next;
        }
    }

    // Adds a node with those that it leads to without reading. Forks themselves need not be kept, but they end loops.
    private void Reach(int first, SortedSet<int> reached)
    {
        var pending = new Stack<int>();
        pending.Push(first);
        while (pending.TryPop(out var number))
        {
            if (reached.Add(number) && _nodes[number] is { Kind: PatternNodeKind.Fork } fork)
            {
                pending.Push(fork.OtherTarget);
                pending.Push(fork.Target);
            }
        }
    }

    private AutomatonState StateOf(SortedSet<int> reached)
    {
        int[] nodes = [.. reached.Where(number => _nodes[number].Kind != PatternNodeKind.Fork)];
        var key = string.Create(
            nodes.Length,
            nodes,
            static (characters, numbers) =>
            {
                for (var i = 0; i < numbers.Length; i++)
                {
                    characters[i] = (char)numbers[i];
                }
            }
        );
        if (!_states.TryGetValue(key, out var state))
        {
            state = NewState(nodes);
            _states.Add(key, state);
        }

        return state;
    }

    private AutomatonState NewState(int[] nodes)
    {
        var rules = nodes
            .Select(number => _nodes[number])
            .Where(node => node.Kind == PatternNodeKind.Acceptance)
            .Select(node => node.Target)
            .Order()
            .ToLookup(rule => _rules[rule].IsFirst);
        int[] accepted = [.. rules[false]];
        var settled = Array.FindIndex(accepted, rule => _rules[rule].Ahead is null);
        return new AutomatonState(
            nodes,
            [.. rules[true]],
            [.. settled < 0 ? accepted : accepted[..(settled + 1)]],
            settled >= 0,
            _classes.Count
        );
    }
}
