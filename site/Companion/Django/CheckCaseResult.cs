namespace Companion.CommandLine.Django;

/// <summary>The result of a case of a batch: a line of JSON.</summary>
/// <param name="Name">The case's name.</param>
/// <param name="Ids">The ids of the findings, in the order in which they are printed.</param>
/// <param name="Silenced">The number of silenced findings.</param>
/// <param name="Undetermined">The ids of the checks whose result cannot be determined.</param>
/// <param name="Error">
/// The class of the exception that stops the command, such as <c>KeyError</c>; null if there is none.
/// </param>
internal sealed record CheckCaseResult(
    string Name,
    IReadOnlyList<string> Ids,
    int Silenced,
    IReadOnlyList<string> Undetermined,
    string? Error
);
