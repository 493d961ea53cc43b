using System.Collections.Immutable;

namespace Companion.Simulations.Django;

/// <summary>The outcome of one check in each release.</summary>
/// <param name="Id">The check's id.</param>
/// <param name="Outcomes">Its outcome in each release, oldest release first.</param>
public sealed record CheckHistory(string Id, ImmutableArray<(DjangoVersion Version, CheckOutcome Outcome)> Outcomes)
{
    /// <summary>Whether the release makes a difference.</summary>
    public bool IsSteady => Outcomes.All(each => each.Outcome == Outcomes[0].Outcome);

    /// <summary>The outcome in a release.</summary>
    public CheckOutcome this[DjangoVersion version] => Outcomes.First(each => each.Version == version).Outcome;

    /// <summary>The history as a sentence without a full stop: <c>passes on 3.1, W009 from 3.2</c>.</summary>
    public string Sentence
    {
        get
        {
            if (IsSteady)
            {
                return $"{Words(Outcomes[0].Outcome)} on every release";
            }

            var parts = new List<string>();
            for (var start = 0; start < Outcomes.Length; )
            {
                var end = start;
                while (end + 1 < Outcomes.Length && Outcomes[end + 1].Outcome == Outcomes[start].Outcome)
                {
                    end++;
                }

                parts.Add($"{Words(Outcomes[start].Outcome)} {Period(start, end)}");
                start = end + 1;
            }

            return string.Join(", ", parts);
        }
    }

    private string ShortId => Id.Split('.')[^1];

    private string Words(CheckOutcome outcome) =>
        outcome switch
        {
            CheckOutcome.Reports => ShortId,
            CheckOutcome.Silenced => $"{ShortId} silenced",
            CheckOutcome.Undetermined => $"{ShortId} undetermined",
            CheckOutcome.NotChecked => "not checked",
            CheckOutcome.DoesNotLoad => "does not load",
            _ => "passes",
        };

    private string Period(int start, int end) =>
        end == Outcomes.Length - 1 && start > 0 ? $"from {Outcomes[start].Version}"
        : start == end ? $"on {Outcomes[start].Version}"
        : start == 0 ? $"up to {Outcomes[end].Version}"
        : $"from {Outcomes[start].Version} to {Outcomes[end].Version}";
}
