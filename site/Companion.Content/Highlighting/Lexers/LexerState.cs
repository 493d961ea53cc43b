namespace Companion.Content.Highlighting.Lexers;

/// <summary>
/// A state of a lexer with its rules. At each position the rules apply in this order: those for the remembered text,
/// those that only look ahead, <c>first</c>, the longest match (the first of equally long ones), <c>until</c>,
/// <c>otherwise</c>.
/// </summary>
/// <param name="name">Its name, for messages.</param>
/// <param name="compile">Compiles its rules when they are first needed.</param>
internal sealed class LexerState(string name, Func<LexerStateRules> compile)
{
    private LexerStateRules? _rules;

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Its rules. Two threads may compile them at once; the first result stays.</summary>
    public LexerStateRules Rules =>
        Volatile.Read(ref _rules) ?? Interlocked.CompareExchange(ref _rules, compile(), null) ?? _rules;

    /// <inheritdoc />
    public override string ToString() => name;
}
