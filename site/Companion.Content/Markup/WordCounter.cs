namespace Companion.Content.Markup;

/// <summary>Counts the words of a text that comes in pieces; a word may continue in the next piece.</summary>
internal sealed class WordCounter
{
    private bool _isInWord;

    /// <summary>How many words there were so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the next piece.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            var isWord = !char.IsWhiteSpace(c);
            Count += isWord && !_isInWord ? 1 : 0;
            _isInWord = isWord;
        }
    }
}
