using Companion.Simulations.Text;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Dialects;

/// <summary>
/// The expression that foreman made common, <c>^([A-Za-z0-9_-]+):\s*(.+)$</c>, on one line. The tools differ in what
/// <c>\s</c> matches and in whether they require one.
/// </summary>
internal sealed class EntryExpression(Func<char, bool> isSpace, bool needsSpace = false)
{
    public ProcessType? Match(string text, TextLine line)
    {
        var colon = EndOfName(text, line.Start, line.End);
        if (colon == line.Start || colon == line.End || text[colon] != ':')
        {
            return null;
        }

        var start = colon + 1;
        while (start < line.End && isSpace(text[start]))
        {
            start++;
        }

        // (.+) needs a character: if only spaces are left, \s* gives back its last one.
        if (start == line.End)
        {
            start--;
        }

        return start <= (needsSpace ? colon + 1 : colon) ? null : Entry(text, line, colon, start, line.End);
    }

    public static bool IsNameCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '_' or '-';

    public static int EndOfName(string text, int start, int end)
    {
        var at = start;
        while (at < end && IsNameCharacter(text[at]))
        {
            at++;
        }

        return at;
    }

    public static ProcessType Entry(string text, TextLine line, int nameEnd, int start, int end) =>
        new(
            text[line.Start..nameEnd],
            text[start..end],
            SourceSpan.FromBounds(line.Start, nameEnd),
            SourceSpan.FromBounds(start, end),
            line.Span
        );
}
