using Companion.Sources;

namespace Companion.Content.FrontMatters;

/// <summary>The parts of a file with fences: two lines of <c>---</c> or <c>+++</c>.</summary>
/// <param name="Content">Everything between the fences.</param>
/// <param name="Body">Everything after the closing fence and its line end.</param>
internal sealed record FrontMatterFences(SourceSpan Content, SourceSpan Body)
{
    /// <summary>Finds the closing fence of front matter that opens at an offset.</summary>
    /// <returns>The parts; null when the fences are wrong, which is reported.</returns>
    public static FrontMatterFences? Find(SourceText source, int start, string fence, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var content = start + fence.Length;
        if (content < text.Length && text[content] == fence[0])
        {
            diagnostics.Error(
                source.At(
                    new SourceSpan(start, text.AsSpan(start).IndexOfAnyExcept(fence[0]) is > 0 and var n ? n : 4)
                ),
                $"the opening line of front matter is '{fence}' alone",
                $"open and close it with lines of '{fence}'; for a horizontal rule at the start of a file, write '***'"
            );
            return null;
        }

        content = BodyFrom(text, content).Start;
        if (FindClosing(text, content, fence) is not { } closing)
        {
            ReportEndless(source, start, fence, diagnostics);
            return null;
        }

        var body = BodyFrom(text, closing + fence.Length);
        WarnOfText(source, closing, fence, diagnostics);
        return new FrontMatterFences(SourceSpan.FromBounds(content, closing), body);
    }

    /// <summary>The text after a fence: without the rest of the fence's line when that is blank.</summary>
    public static SourceSpan BodyFrom(string text, int fenceEnd)
    {
        var start = fenceEnd;
        while (start < text.Length && text[start] is ' ' or '\t')
        {
            start++;
        }

        start = text.AsSpan(start) switch
        {
            [] => start,
            ['\r', '\n', ..] => start + 2,
            ['\r' or '\n', ..] => start + 1,
            _ => fenceEnd,
        };
        return SourceSpan.FromBounds(start, text.Length);
    }

    // Hugo: the first line that begins with the fence closes it, even when more text follows on the line or the line is
    // inside a block scalar; an indented fence does not.
    private static int? FindClosing(string text, int content, string fence)
    {
        for (var i = content; i < text.Length; i++)
        {
            var isLineStart = i == 0 || text[i - 1] is '\n' or '\r';
            if (isLineStart && text.AsSpan(i).StartsWith(fence))
            {
                return i;
            }
        }

        return null;
    }

    private static void ReportEndless(SourceText source, int start, string fence, DiagnosticBag diagnostics)
    {
        var opening = source.At(new SourceSpan(start, fence.Length));
        var almost = source
            .Text[(start + fence.Length)..]
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Index()
            .FirstOrDefault(line => line.Item.Trim() is "---" or "+++" or "...");
        diagnostics.Error(
            opening,
            "the front matter that opens here never ends",
            almost.Item is null
                ? $"close it with a line of '{fence}'"
                : $"close it with a line of '{fence}', not indented; "
                    + $"line {opening.Position.Line + almost.Index} has '{almost.Item.TrimEnd()}'."
        );
    }

    private static void WarnOfText(SourceText source, int closing, string fence, DiagnosticBag diagnostics)
    {
        var line = source.Text.AsSpan(closing + fence.Length);
        var end = line.IndexOfAny('\r', '\n');
        var rest = line[..(end < 0 ? line.Length : end)].TrimEnd();
        if (!rest.IsWhiteSpace())
        {
            diagnostics.Add(
                Diagnostic.Warning(
                    source.At(new SourceSpan(closing + fence.Length, rest.Length)),
                    $"the text after the closing '{fence}' becomes part of the page",
                    "start the text on its own line"
                )
            );
        }
    }
}
