using Companion.Simulations.Procfiles.Comparison;
using Companion.Simulations.Procfiles.Lines;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review;

/// <summary>A Procfile under review.</summary>
internal sealed class ReviewedProcfile
{
    public ReviewedProcfile(ProcfileSource source)
    {
        Source = source;
        Lines = ProcfileLine.All(source.Text);
        Processes = [.. Lines.Where(line => line.Kind == ProcfileLineKind.Process)];
        Comparison = ProcfileComparison.Of(source, Lines);
    }

    public ProcfileSource Source { get; }

    public IReadOnlyList<ProcfileLine> Lines { get; }

    /// <summary>The lines that the author meant as process types, whether or not a tool reads them.</summary>
    public IReadOnlyList<ProcfileLine> Processes { get; }

    public ProcfileComparison Comparison { get; }

    public IEnumerable<ProcfileLine> Named(string name) =>
        Processes.Where(line => line.HasColon && line.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public Diagnostic Error(string id, string message, string? advice, SourceSpan span) =>
        Diagnostic.Of(Severity.Error, id, message, advice, At(span));

    public Diagnostic Warning(string id, string message, string? advice, SourceSpan span) =>
        Diagnostic.Of(Severity.Warning, id, message, advice, At(span));

    public Diagnostic Note(string id, string message, string? advice, SourceSpan span) =>
        Diagnostic.Of(Severity.Note, id, message, advice, At(span));

    private SourceLocation At(SourceSpan span) => new(Source.File, span);
}
