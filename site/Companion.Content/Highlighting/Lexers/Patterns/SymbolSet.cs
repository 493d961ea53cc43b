namespace Companion.Content.Highlighting.Lexers.Patterns;

/// <summary>A set of <see cref="Symbols"/>.</summary>
/// <param name="Ascii">One bit per ASCII character.</param>
/// <param name="Others">One bit for each of the three other symbols.</param>
internal readonly record struct SymbolSet(UInt128 Ascii, byte Others)
{
    private const byte EveryOther = 0b111;

    /// <summary>Every symbol.</summary>
    public static SymbolSet All => new(UInt128.MaxValue, EveryOther);

    /// <summary>The line feed.</summary>
    public static SymbolSet Newline { get; } = Of('\n');

    /// <summary>A space or a tab.</summary>
    public static SymbolSet Blank { get; } = Of(' ') | Of('\t');

    /// <summary>White space, also outside ASCII.</summary>
    public static SymbolSet WhiteSpace { get; } =
        Blank | Range('\n', '\r') | new SymbolSet(0, 1 << (Symbols.Space - Symbols.Word));

    /// <summary>A decimal digit.</summary>
    public static SymbolSet Digit { get; } = Range('0', '9');

    /// <summary>What may start a name: a letter or an underscore.</summary>
    public static SymbolSet NameStart { get; } =
        Range('a', 'z') | Range('A', 'Z') | Of('_') | new SymbolSet(0, 1 << (Symbols.Word - Symbols.Word));

    /// <summary>What a name consists of: letters, digits and underscores.</summary>
    public static SymbolSet Word { get; } = NameStart | Digit;

    /// <summary>The set of one ASCII character.</summary>
    public static SymbolSet Of(char character) => new(UInt128.One << character, 0);

    /// <summary>The set of the ASCII characters from one to another.</summary>
    public static SymbolSet Range(char first, char last)
    {
        var set = default(SymbolSet);
        for (var character = first; character <= last; character++)
        {
            set |= Of(character);
        }

        return set;
    }

    public static SymbolSet operator |(SymbolSet left, SymbolSet right) =>
        new(left.Ascii | right.Ascii, (byte)(left.Others | right.Others));

    public static SymbolSet operator ~(SymbolSet set) => new(~set.Ascii, (byte)(~set.Others & EveryOther));

    /// <summary>Whether the set contains a symbol.</summary>
    public bool Contains(int symbol) =>
        symbol < Symbols.Word
            ? (Ascii & (UInt128.One << symbol)) != UInt128.Zero
            : (Others & (1 << (symbol - Symbols.Word))) != 0;

    /// <summary>The set with each ASCII letter in both cases.</summary>
    public SymbolSet InBothCases()
    {
        var set = this;
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            var upper = char.ToUpperInvariant(letter);
            if (Contains(letter) || Contains(upper))
            {
                set |= Of(letter) | Of(upper);
            }
        }

        return set;
    }
}
