using Companion.Content.Highlighting.Lexers.Patterns;
using Companion.Sources;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>
/// Splits text in one language into tokens, in time proportional to its length, whatever it contains. Thread-safe.
/// </summary>
internal sealed class Lexer
{
    /// <summary>The class of text that belongs to the host language, until that has classified it.</summary>
    public const TokenClass HostText = (TokenClass)int.MaxValue;

    private const string Root = "root";

    private readonly LexerCatalog _catalog;
    private readonly LexerFile _file;
    private readonly Lexer? _parent;
    private readonly Dictionary<string, LexerState> _states = new(StringComparer.Ordinal);

    /// <summary>Prepares a lexer; each of its states is compiled when a text first reaches it.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="parent">The lexer that it inherits from; null for none.</param>
    /// <param name="catalog">Finds other languages.</param>
    public Lexer(LexerFile file, Lexer? parent, LexerCatalog catalog)
    {
        _file = file;
        _parent = parent;
        _catalog = catalog;
        for (var one = this; one is not null; one = one._parent)
        {
            foreach (var lines in one._file.States)
            {
                _states.TryAdd(
                    lines.Name,
                    new LexerState(lines.Name, () => new LexerStateCompiler(this).Compile(lines))
                );
            }
        }
    }

    /// <summary>The state in which a text begins.</summary>
    public LexerState Start => _states[Root];

    /// <summary>Every state.</summary>
    public IReadOnlyCollection<LexerState> States => _states.Values;

    /// <summary>Splits a text into tokens whose lengths add up to its length. A token may span lines.</summary>
    /// <param name="text">The text; lines end in <c>\n</c>.</param>
    public List<Token> Tokenize(string text) => Tokenize(text, out _);

    /// <summary>Splits a text into tokens and counts the characters read, to show that it takes linear time.</summary>
    public List<Token> Tokenize(string text, out long steps)
    {
        var tokens = new TokenBuilder();
        steps = new LexerRun(this, text, 0, text.Length, tokens, 0).Read();
        var host = _file.Host is null ? null : Find(_file.Host);
        return host is null ? tokens.Tokens : HostedTokens.Join(text, tokens.Tokens, host, ref steps);
    }

    /// <summary>The lexer of another language; null when there is none.</summary>
    public Lexer? Find(string language) => _catalog.Find(language);

    /// <summary>A state by name; null when there is none.</summary>
    public LexerState? FindState(string name) => _states.GetValueOrDefault(name);

    /// <summary>The lines of a state, its own or inherited; null when there is none.</summary>
    public LexerStateLines? FindLines(string name) =>
        _file.States.FirstOrDefault(state => state.Name == name) ?? FindInheritedLines(name);

    /// <summary>The lines of an inherited state; null when there is none.</summary>
    public LexerStateLines? FindInheritedLines(string name) => _parent?.FindLines(name);

    /// <summary>A parser for a pattern that may use the names of this file.</summary>
    public PatternParser ParserFor(SourceLocation pattern) => new(pattern, _file.IgnoresCase, FindPattern);

    private Pattern? FindPattern(string name)
    {
        if (FindNamed(name) is not { } named)
        {
            return null;
        }

        return named.IsWords ? WordsOf(named) : ParserFor(named.Text).Parse();
    }

    private NamedPattern? FindNamed(string name) => _file.Patterns.GetValueOrDefault(name) ?? _parent?.FindNamed(name);

    private Pattern.Choice WordsOf(NamedPattern words) =>
        new([
            .. words
                .Text.Source.Text.Substring(words.Text.Span.Start, words.Text.Span.Length)
                .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word => new Pattern.Sequence([.. word.Select(OneOf)])),
        ]);

    private Pattern OneOf(char character)
    {
        var set = SymbolSet.Of(character);
        return new Pattern.One(_file.IgnoresCase ? set.InBothCases() : set);
    }
}
