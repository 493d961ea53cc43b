namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Runs a cell, behind those that were asked for before it.</summary>
/// <param name="Id">The request.</param>
/// <param name="Code">The cell's text.</param>
/// <param name="Language">The kernel name of its language.</param>
/// <param name="TimeLimitMs">How long it may run once it is compiled; for as long as it likes when left out.</param>
/// <param name="OutputLimit">How many characters of output are passed on; a default when left out.</param>
public sealed record RunRequest(
    long Id,
    string Code,
    string Language = "csharp",
    double? TimeLimitMs = null,
    int? OutputLimit = null
) : WorkerRequest(Id)
{
    /// <summary>How many characters a cell may put out where the request names no other number.</summary>
    public const int DefaultOutputLimit = 1_000_000;
}
