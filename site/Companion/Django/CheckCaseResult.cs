namespace Companion.CommandLine.Django;

/// <summary>The result of a case of a batch: a line of JSON.</summary>
/// <param name="Name">What the case is called.</param>
/// <param name="Ids">The findings in the order in which they are printed.</param>
/// <param name="Silenced">How many are only counted.</param>
/// <param name="Undetermined">The ids of the checks of which nothing can be said.</param>
/// <param name="Error">The class of the exception that stops the command, <c>KeyError</c>; null when none does.</param>
internal sealed record CheckCaseResult(
    string Name,
    IReadOnlyList<string> Ids,
    int Silenced,
    IReadOnlyList<string> Undetermined,
    string? Error
);
