namespace Companion.Content.Highlighting.Lexers.Patterns;

/// <summary>
/// The nodes of a nondeterministic automaton (Thompson's construction), built from the end to the start.
/// </summary>
internal sealed class PatternNodes
{
    private readonly List<PatternNode> _nodes = [];

    /// <summary>The node with that number.</summary>
    public PatternNode this[int node] => _nodes[node];

    /// <summary>Adds a node that accepts a rule.</summary>
    /// <returns>Its number.</returns>
    public int AddAcceptance(int rule) => Add(new PatternNode(PatternNodeKind.Acceptance, default, rule, -1));

    /// <summary>Adds the nodes of a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="next">The node after a match.</param>
    /// <returns>The number of the first node.</returns>
    public int Add(Pattern pattern, int next) =>
        pattern switch
        {
            Pattern.One one => Add(new PatternNode(PatternNodeKind.Symbol, one.Set, next, -1)),
            Pattern.Sequence sequence => sequence.Parts.Reverse().Aggregate(next, (node, part) => Add(part, node)),
            Pattern.Choice choice => choice
                .Parts.Select(part => Add(part, next))
                .Reverse()
                .Aggregate((others, first) => AddFork(first, others)),
            Pattern.Repetition repetition => AddRepetition(repetition, next),
            _ => throw new InvalidOperationException($"Unknown pattern {pattern.GetType()}"),
        };

    private int AddRepetition(Pattern.Repetition repetition, int next)
    {
        var node = next;
        if (repetition.Most is { } most)
        {
            for (var i = repetition.Least; i < most; i++)
            {
                node = AddFork(Add(repetition.Part, node), next);
            }
        }
        else
        {
            node = AddFork(next, next);
            _nodes[node] = _nodes[node] with { Target = Add(repetition.Part, node) };
        }

        for (var i = 0; i < repetition.Least; i++)
        {
            node = Add(repetition.Part, node);
        }

        return node;
    }

    private int AddFork(int first, int second) => Add(new PatternNode(PatternNodeKind.Fork, default, first, second));

    private int Add(PatternNode node)
    {
        _nodes.Add(node);
        return _nodes.Count - 1;
    }
}
