using Companion.Sources;

namespace Companion.Podcasts.Reading;

/// <summary>
/// The problems of one file. A file of another format may have one on every line, so only the first hundred are reported.
/// </summary>
internal sealed class Problems(SourceText source, DiagnosticBag diagnostics)
{
    private const int Most = 100;

    private int _count;

    public SourceText Source => source;

    public bool HasAny => _count > 0;

    public void Error(SourceSpan span, string message, string advice) =>
        Add(Diagnostic.Error(source.At(span), message, advice));

    public void Warning(SourceSpan span, string message, string advice) =>
        Add(Diagnostic.Warning(source.At(span), message, advice));

    /// <summary>An error about the whole file.</summary>
    public void Error(string message, string advice) => Add(Diagnostic.Error(source.Path, message, advice));

    private void Add(Diagnostic diagnostic)
    {
        _count++;
        if (_count <= Most)
        {
            diagnostics.Add(diagnostic);
        }
        else if (_count == Most + 1)
        {
            diagnostics.Add(
                diagnostic with
                {
                    Severity = Severity.Note,
                    Message = $"more than {Most} problems: the others are not shown",
                    Advice = "check that the file has the format that its name promises",
                }
            );
        }
    }
}
