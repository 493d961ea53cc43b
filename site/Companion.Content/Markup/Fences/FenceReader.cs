using Companion.Content.Highlighting;
using Companion.Sources;

namespace Companion.Content.Markup.Fences;

/// <summary>
/// Reads the opening lines of a text's fences: the language, and in braces Hugo's options. What is wrong there is a
/// warning, and the code is shown all the same.
/// </summary>
/// <param name="markdown">The text.</param>
/// <param name="locate">Finds a part of the text in the author's file.</param>
/// <param name="diagnostics">Receives the warnings.</param>
internal sealed class FenceReader(
    string markdown,
    Func<SourceSpan, SourceLocation> locate,
    FenceDiagnostics diagnostics
)
{
    /// <summary>Reads an opening line.</summary>
    /// <param name="start">Where the fence starts in the text.</param>
    /// <param name="info">Its first word after the marks.</param>
    /// <param name="lineCount">How many lines of code follow.</param>
    public Fence Read(int start, string info, int lineCount)
    {
        var language = info.Split('{')[0].Trim();
        if (language.Length > 0 && !SyntaxHighlighter.Knows(language))
        {
            diagnostics.WarnAboutLanguage(locate(SpanOf(language, start)), language);
        }

        var lines = ReadOptions(start, lineCount);
        return new Fence(language.Length == 0 ? null : language, lines);
    }

    private CodeLines ReadOptions(int start, int lineCount)
    {
        var line = OpeningLine(start);
        var options = line.IndexOf('{', StringComparison.Ordinal);
        if (options >= 0)
        {
            return new FenceOptionsParser(line[(options + 1)..], lineCount, Warn).Parse().Lines;
        }

        if (FenceOptionsParser.FirstNameIn(line) is { } name)
        {
            var at = line.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            diagnostics.Warn(
                locate(new SourceSpan(start + at, name.Length)),
                $"\"{name}\" has no effect without braces",
                "write {hl_lines=[2,\"4-6\"],linenos=true} after the language"
            );
        }

        return CodeLines.Plain;

        void Warn(SourceSpan span, string message, string advice) =>
            diagnostics.Warn(locate(span.Shift(start + options + 1)), message, advice);
    }

    private string OpeningLine(int start)
    {
        var end = markdown.IndexOf('\n', Math.Min(start, markdown.Length));
        return markdown[Math.Min(start, markdown.Length)..(end < 0 ? markdown.Length : end)].TrimEnd('\r');
    }

    private SourceSpan SpanOf(string language, int start)
    {
        var at = OpeningLine(start).IndexOf(language, StringComparison.Ordinal);
        return at < 0 ? new SourceSpan(start, 0) : new SourceSpan(start + at, language.Length);
    }
}
