using Companion.Content.Highlighting.Lexers;

namespace Companion.Content.Highlighting;

/// <summary>
/// Splits code into tokens whose lengths add up to the length of the code: with our lexer where the language has one,
/// otherwise with its TextMate grammar. A token may span lines.
/// </summary>
internal sealed class Tokenizer
{
    private readonly LexerCatalog _lexers = new();
    private readonly GrammarTokenizer _grammars = new(new GrammarPool());

    /// <summary>Tokenizes code in a language that has colours.</summary>
    public IReadOnlyList<Token> Tokenize(Language language, string code)
    {
        if (language.Lexer is null)
        {
            return _grammars.Tokenize(language, code);
        }

        var lexer =
            _lexers.Find(language.Lexer)
            ?? throw new InvalidOperationException($"There is no lexer for {language.Lexer}.");
        return code.Contains('\r') ? CarriageReturns.Tokenize(lexer, code) : lexer.Tokenize(code);
    }
}
