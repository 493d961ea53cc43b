using Companion.Reporting;
using Companion.Simulations.Django;

namespace Companion.Django;

/// <summary>A setting that decided a finding, as JSON has it.</summary>
/// <param name="Setting">The setting's, or the environment variable's, name.</param>
/// <param name="Origin"><c>default</c>, <c>project</c> or <c>environment</c>.</param>
/// <param name="Place">The statement that set it; null unless the project did.</param>
internal sealed record DecidingSettingAnswer(string Setting, string Origin, PlaceAnswer? Place)
{
    public static DecidingSettingAnswer Of(DecidingSetting setting) =>
        new(setting.Name, setting.Origin.ToString().ToLowerInvariant(), PlaceAnswer.Of(setting.Location));
}
