using System.Text;

namespace Companion.Podcasts.Transcripts;

/// <summary>
/// What a paragraph of Markdown says: without emphasis, code marks, link targets and images. It is read in one pass; what
/// is not closed is text.
/// </summary>
internal static class MarkdownText
{
    private const string Escapable = "\\`*_{}[]()#+-.!<>|~";

    public static string Plain(ReadOnlySpan<char> text)
    {
        var isKept = new bool[text.Length];
        isKept.AsSpan().Fill(true);
        DropLinkTargets(text, isKept);
        DropMarks(text, isKept);
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (isKept[at])
            {
                plain.Append(text[at]);
            }
        }

        return plain.ToString();
    }

    // [text](target) keeps its text, ![text](target) nothing.
    private static void DropLinkTargets(ReadOnlySpan<char> text, bool[] isKept)
    {
        var open = new Stack<int>();
        var canClose = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '[')
            {
                open.Push(at);
            }
            else if (text[at] == ']' && open.TryPop(out var start) && canClose && text[at..] is [_, '(', ..])
            {
                var length = text[at..].IndexOf(')');
                // Without another ")" there is no other target, and no need to look for one again.
                canClose = length > 0;
                if (canClose)
                {
                    var isImage = start > 0 && text[start - 1] == '!';
                    isKept[start] = false;
                    var from = isImage ? start - 1 : at;
                    isKept.AsSpan(from, at + length + 1 - from).Clear();
                    at += length;
                }
            }
        }
    }

    private static void DropMarks(ReadOnlySpan<char> text, bool[] isKept)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = at + 1 < text.Length ? text[at + 1] : ' ';
            if (text[at] == '\\' && Escapable.Contains(next))
            {
                isKept[at] = false;
                at++;
            }
            else if (IsMark(text, at, next))
            {
                isKept[at] = false;
            }
        }
    }

    // A star between spaces is a star, and an underscore within a word belongs to it.
    private static bool IsMark(ReadOnlySpan<char> text, int at, char next)
    {
        var last = at > 0 ? text[at - 1] : ' ';
        return text[at] switch
        {
            '`' => true,
            '*' => !(char.IsWhiteSpace(last) && char.IsWhiteSpace(next)),
            '_' => !(char.IsWhiteSpace(last) && char.IsWhiteSpace(next))
                && !(char.IsLetterOrDigit(last) && char.IsLetterOrDigit(next)),
            '>' => at == 0 || last is '\n' or '\r',
            _ => false,
        };
    }
}
