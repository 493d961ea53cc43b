namespace Companion.Content.Highlighting;

/// <summary>Takes tokens in pieces, where the text they cover is written in pieces.</summary>
internal sealed class TokenCursor(IReadOnlyList<Token> tokens)
{
    private int _index;
    private int _taken;

    /// <summary>Takes the rest of the next token, or as much of it as fits.</summary>
    /// <param name="most">The greatest length, at least one.</param>
    public Token Take(int most)
    {
        var token = tokens[_index];
        var left = token.Length - _taken;
        if (left > most)
        {
            _taken += most;
            return token with { Length = most };
        }

        _index++;
        _taken = 0;
        return token with { Length = left };
    }
}
