using System.Text;

namespace Companion.Documents.Tests;

/// <summary>A command that a document tells its reader to run.</summary>
/// <param name="Document">The document's path below the repository's root.</param>
/// <param name="Line">The line in the document, from 1.</param>
/// <param name="Text">The command as it is written, without its prompt.</param>
internal sealed record DocumentedCommand(string Document, int Line, string Text)
{
    /// <summary>Its words, as a shell splits them. Quotes and a comment at the end are known, nothing else of a shell is.</summary>
    /// <exception cref="NotSupportedException">It uses something else of a shell.</exception>
    public IReadOnlyList<string> Words()
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var inWord = false;
        char? quote = null;
        foreach (var letter in Text + ' ')
        {
            if (quote is not null)
            {
                quote = letter == quote ? null : quote;
                word.Append(quote is null ? "" : letter);
            }
            else if (letter is '"' or '\'')
            {
                (quote, inWord) = (letter, true);
            }
            else if (letter == '#' && !inWord)
            {
                return words;
            }
            else if (letter is '|' or '&' or ';' or '<' or '>' or '$' or '`')
            {
                throw new NotSupportedException($"{this}: the test cannot run '{letter}' as a shell does.");
            }
            else if (letter != ' ')
            {
                inWord = true;
                word.Append(letter);
            }
            else if (inWord)
            {
                words.Add(word.ToString());
                word.Clear();
                inWord = false;
            }
        }

        return words;
    }

    /// <inheritdoc />
    public override string ToString() => $"{Document}:{Line} {Text}";
}
