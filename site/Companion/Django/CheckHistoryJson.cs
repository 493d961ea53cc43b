using System.Text.Json;
using Companion.Simulations.Django;

namespace Companion.CommandLine.Django;

/// <summary>The outcome of a check release by release, in JSON.</summary>
/// <param name="Id">The check.</param>
/// <param name="Outcomes">
/// By release, oldest first: <c>reports</c>, <c>passes</c>, <c>silenced</c>, <c>undetermined</c>, <c>notChecked</c> or
/// <c>doesNotLoad</c>.
/// </param>
/// <param name="Sentence">The same in words.</param>
internal sealed record CheckHistoryJson(string Id, IReadOnlyDictionary<string, string> Outcomes, string Sentence)
{
    public static CheckHistoryJson Of(CheckHistory history) =>
        new(
            history.Id,
            new OrderedDictionary<string, string>(
                history.Outcomes.Select(each =>
                    KeyValuePair.Create(
                        each.Version.ToString(),
                        JsonNamingPolicy.CamelCase.ConvertName(each.Outcome.ToString())
                    )
                )
            ),
            history.Sentence
        );
}
