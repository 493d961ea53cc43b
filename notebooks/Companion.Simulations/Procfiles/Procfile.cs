namespace Companion.Simulations.Procfiles;

/// <summary>One tool's reading of a Procfile.</summary>
/// <param name="Source">What was read.</param>
/// <param name="Dialect">The tool.</param>
/// <param name="Processes">What the tool would start, in its order; a tool may list some before it gives up.</param>
/// <param name="Error">Why the tool gives up; null when it does not.</param>
/// <param name="Warnings">What the tool warns of, in its order.</param>
public sealed record Procfile(
    ProcfileSource Source,
    ProcfileDialect Dialect,
    IReadOnlyList<ProcessType> Processes,
    ProcfileError? Error,
    IReadOnlyList<ProcfileWarning> Warnings
)
{
    /// <summary>The process type of that name, the last when there are several; null when there is none.</summary>
    public ProcessType? Find(string name) => Processes.LastOrDefault(process => process.Name == name);
}
