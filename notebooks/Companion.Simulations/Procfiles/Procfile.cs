namespace Companion.Simulations.Procfiles;

/// <summary>One tool's reading of a Procfile.</summary>
/// <param name="Source">The file.</param>
/// <param name="Dialect">The tool.</param>
/// <param name="Processes">
/// The processes that the tool would start, in its order. A tool may list some before it gives up.
/// </param>
/// <param name="Error">Why the tool gives up; null if it does not.</param>
/// <param name="Warnings">The tool's warnings, in its order.</param>
public sealed record Procfile(
    ProcfileSource Source,
    ProcfileDialect Dialect,
    IReadOnlyList<ProcessType> Processes,
    ProcfileError? Error,
    IReadOnlyList<ProcfileWarning> Warnings
)
{
    /// <summary>The process type with that name, the last if there are several; null if there is none.</summary>
    public ProcessType? Find(string name) => Processes.LastOrDefault(process => process.Name == name);
}
