using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>Splits a Go template into texts and actions.</summary>
internal static class GoPieces
{
    /// <summary>The pieces, in order and without gaps.</summary>
    /// <exception cref="UntranslatableException">An action never ends.</exception>
    public static IReadOnlyList<GoPiece> Of(string template)
    {
        var pieces = new List<GoPiece>();
        var position = 0;
        while (template.IndexOf("{{", position, StringComparison.Ordinal) is var start and >= 0)
        {
            AddText(position, start);
            var end = FindEnd(template, start + 2);
            pieces.Add(Action(template, start, end));
            position = end;
        }

        AddText(position, template.Length);
        return pieces;

        void AddText(int from, int to)
        {
            if (to > from)
            {
                pieces.Add(new GoPiece(SourceSpan.FromBounds(from, to), false, template[from..to], from, false, false));
            }
        }
    }

    private static GoPiece Action(string template, int start, int end)
    {
        // Go: the hyphen counts only with white space beside it.
        var from = start + 2;
        var trimsBefore = from + 1 < template.Length && template[from] == '-' && char.IsWhiteSpace(template[from + 1]);
        from += trimsBefore ? 1 : 0;
        var to = end - 2;
        var trimsAfter = to - 2 >= from && template[to - 1] == '-' && char.IsWhiteSpace(template[to - 2]);
        to -= trimsAfter ? 1 : 0;
        return new GoPiece(SourceSpan.FromBounds(start, end), true, template[from..to], from, trimsBefore, trimsAfter);
    }

    // Braces in strings and comments do not end an action.
    private static int FindEnd(string template, int position)
    {
        for (var at = position; at < template.Length; at++)
        {
            if (template[at] == '/' && at + 1 < template.Length && template[at + 1] == '*')
            {
                at = template.IndexOf("*/", at + 2, StringComparison.Ordinal);
                if (at < 0)
                {
                    break;
                }

                at++;
            }
            else if (template[at] is '"' or '`' or '\'')
            {
                at = EndOfString(template, at);
                if (at < 0)
                {
                    break;
                }
            }
            else if (template[at] == '}' && at + 1 < template.Length && template[at + 1] == '}')
            {
                return at + 2;
            }
        }

        throw new UntranslatableException(new SourceSpan(position - 2, 2), "this action never ends");
    }

    private static int EndOfString(string template, int start)
    {
        for (var at = start + 1; at < template.Length; at++)
        {
            if (template[at] == '\\' && template[start] != '`')
            {
                at++;
            }
            else if (template[at] == template[start])
            {
                return at;
            }
        }

        return -1;
    }
}
