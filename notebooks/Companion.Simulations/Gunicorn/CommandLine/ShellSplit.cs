using System.Text;

namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>Python's <c>shlex.split</c>, which splits <c>GUNICORN_CMD_ARGS</c> into arguments.</summary>
internal static class ShellSplit
{
    /// <summary>The arguments.</summary>
    /// <exception cref="GunicornExitException">A quotation or an escape is not finished.</exception>
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var isInWord = false;
        char? quote = null;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (quote is null && character is (' ' or '\t' or '\r' or '\n'))
            {
                if (isInWord)
                {
                    words.Add(word.ToString());
                    word.Clear();
                    isInWord = false;
                }
            }
            else if (character == '\\' && quote != '\'')
            {
                if (++index == text.Length)
                {
                    throw GunicornExitException.Error("No escaped character");
                }

                // In double quotes, a backslash escapes only the quote and the backslash.
                word.Append(quote is not null && text[index] is not ('"' or '\\') ? "\\" : "").Append(text[index]);
                isInWord = true;
            }
            else if (character == quote)
            {
                quote = null;
            }
            else if (quote is null && character is ('"' or '\''))
            {
                quote = character;
                isInWord = true;
            }
            else
            {
                word.Append(character);
                isInWord = true;
            }
        }

        if (quote is not null)
        {
            throw GunicornExitException.Error("No closing quotation");
        }

        if (isInWord)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
