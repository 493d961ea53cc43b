using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>Converts the compiler's diagnostics to those of a cell.</summary>
internal static class DiagnosticReader
{
    /// <summary>The warning for a cell that does not compile with guards.</summary>
    public static readonly CellDiagnostic Unguarded = new(
        "guard",
        IsError: false,
        1,
        1,
        1,
        1,
        "this cell runs without guards: ending an endless loop in it loses the state"
    );

    public static ImmutableArray<CellDiagnostic> Read(
        CSharpCompilation compilation,
        CellSource source,
        CancellationToken cancellation
    ) =>
        [
            .. compilation
                .GetDiagnostics(cancellation)
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
                .Select(diagnostic => Read(diagnostic, source))
                .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
                .ThenBy(diagnostic => (diagnostic.Line, diagnostic.Column)),
        ];

    private static CellDiagnostic Read(Diagnostic diagnostic, CellSource source)
    {
        var span = diagnostic.Location.GetMappedLineSpan();
        var file = diagnostic.Location.SourceTree?.FilePath is { } path && path != source.Name ? path : null;
        return new CellDiagnostic(
            diagnostic.Id,
            diagnostic.Severity == DiagnosticSeverity.Error,
            span.StartLinePosition.Line + 1,
            span.StartLinePosition.Character + 1,
            span.EndLinePosition.Line + 1,
            span.EndLinePosition.Character + 1,
            diagnostic.GetMessage(),
            file
        );
    }
}
