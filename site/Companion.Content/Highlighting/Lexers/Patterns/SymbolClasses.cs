namespace Companion.Content.Highlighting.Lexers.Patterns;

/// <summary>
/// Divides the alphabet into classes of symbols that no pattern of an automaton tells apart, so that its tables have a
/// few columns instead of one per symbol.
/// </summary>
internal sealed class SymbolClasses
{
    private readonly byte[] _classes = new byte[Symbols.Count];
    private readonly byte[] _symbols;

    /// <summary>Divides the alphabet by sets.</summary>
    public SymbolClasses(HashSet<SymbolSet> sets)
    {
        var symbols = new List<byte> { 0 };
        foreach (var set in sets)
        {
            Split(set, symbols);
        }

        _symbols = [.. symbols];
    }

    /// <summary>The number of classes.</summary>
    public int Count => _symbols.Length;

    /// <summary>The class of a symbol.</summary>
    public int Of(int symbol) => _classes[symbol];

    /// <summary>A symbol of a class.</summary>
    public int SymbolIn(int symbolClass) => _symbols[symbolClass];

    // Where a class has symbols on both sides, those that differ from its first symbol become a class of their own.
    private void Split(SymbolSet set, List<byte> symbols)
    {
        Span<int> others = stackalloc int[Symbols.Count];
        others.Fill(-1);
        for (var symbol = 0; symbol < Symbols.Count; symbol++)
        {
            var old = _classes[symbol];
            if (set.Contains(symbol) == set.Contains(symbols[old]))
            {
                continue;
            }

            if (others[old] < 0)
            {
                others[old] = symbols.Count;
                symbols.Add((byte)symbol);
            }

            _classes[symbol] = (byte)others[old];
        }
    }
}
