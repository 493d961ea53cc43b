namespace Companion.Content.Highlighting.Lexers;

/// <summary>Collects tokens; neighbours of one class become one token.</summary>
internal sealed class TokenBuilder
{
    private readonly List<Token> _tokens = [];

    /// <summary>The tokens so far. Their lengths add up to the length of the text read.</summary>
    public List<Token> Tokens => _tokens;

    /// <summary>Adds a run of characters.</summary>
    public void Add(int length, TokenClass tokenClass)
    {
        if (length == 0)
        {
            return;
        }

        if (_tokens.Count > 0 && _tokens[^1] is var last && last.Class == tokenClass)
        {
            _tokens[^1] = last with { Length = last.Length + length };
        }
        else
        {
            _tokens.Add(new Token(length, tokenClass));
        }
    }
}
