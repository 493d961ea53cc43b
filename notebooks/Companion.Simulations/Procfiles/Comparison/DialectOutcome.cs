using Companion.Simulations.Text;

namespace Companion.Simulations.Procfiles.Comparison;

/// <summary>How a tool reads a line.</summary>
/// <param name="Dialect">The tool.</param>
/// <param name="Processes">The process types that it reads there; none if it ignores the line or stops.</param>
/// <param name="Error">Why it stops there; null if it does not.</param>
public sealed record DialectOutcome(ProcfileDialect Dialect, IReadOnlyList<ProcessType> Processes, string? Error)
{
    // Two tools agree when this text is the same.
    internal string Verdict =>
        Error is not null ? "stops here"
        : Processes.Count == 0 ? "reads nothing here"
        : $"reads {string.Join(" and ", Processes.Select(Quoted))}";

    private static string Quoted(ProcessType process) => $"`{process.Name}: {Excerpt.Of(process.Command)}`";
}
