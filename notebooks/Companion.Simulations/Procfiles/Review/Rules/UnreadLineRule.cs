using Companion.Simulations.Procfiles.Lines;
using Companion.Simulations.Text;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>Reports lines that are neither processes nor comments nor empty.</summary>
internal sealed class UnreadLineRule : IReviewRule
{
    public IEnumerable<Diagnostic> Review(ReviewedProcfile procfile) =>
        procfile
            .Lines.Where(line => line.Kind == ProcfileLineKind.Other)
            .Select(line =>
                procfile.Warning(
                    "unread-line",
                    $"`{Excerpt.Of(line.Text)}` is not a process: some tools ignore the line, others stop at it",
                    "write `name: command`, or # in front of a comment",
                    line.Span
                )
            )
            .Concat(
                procfile
                    .Lines.Where(line => line.Kind == ProcfileLineKind.Comment && !IsPlain(line))
                    .Select(line =>
                        procfile.Note(
                            "comment",
                            "not every tool skips this comment",
                            "start the line with #",
                            line.Span
                        )
                    )
            );

    private static bool IsPlain(ProcfileLine line) => line.Text[0] == '#' && line.Indent.Length == 0;
}
