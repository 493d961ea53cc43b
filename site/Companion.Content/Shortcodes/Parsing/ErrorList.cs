using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>
/// The errors of one body, held back until the end, because a later error may show that an earlier one is only its
/// consequence.
/// </summary>
internal sealed class ErrorList(SourceText source)
{
    // More would bury the first ones, and a file of nothing but brackets contains a hundred thousand.
    private const int Most = 50;
    private const int LongestQuotation = 60;

    private readonly List<Diagnostic> _errors = [];
    private SourceSpan? _firstLeftOut;

    public int Count => _errors.Count;

    public void Add(SourceSpan span, string message, string advice, string? id = null)
    {
        if (_errors.Count < Most)
        {
            _errors.Add(Diagnostic.Error(source.At(span), message, advice) with { Id = id });
            return;
        }

        _firstLeftOut ??= span;
    }

    /// <summary>Removes the errors added since there were <paramref name="count"/>.</summary>
    public void ForgetSince(int count) => _errors.RemoveRange(count, _errors.Count - count);

    public int LineOf(SourceSpan span) => source.PositionOf(span.Start).Line;

    public void Report(DiagnosticBag diagnostics)
    {
        _errors.ForEach(diagnostics.Add);
        if (_firstLeftOut is { } span)
        {
            diagnostics.Error(
                source.At(span),
                "too many shortcode errors; the rest are not shown",
                $"fix the first {Most}, then build again"
            );
        }
    }

    /// <summary>Quotes a piece of the author's text, short enough for a message and on one line.</summary>
    public static string Quote(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= LongestQuotation)
        {
            return line;
        }

        // Half a surrogate pair is not text.
        var length = char.IsHighSurrogate(line[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation;
        return $"{line[..length]}…";
    }
}
