using Companion.CommandLine.Reporting;
using Companion.Simulations.Django;

namespace Companion.CommandLine.Django;

/// <summary>A setting that decided a finding, in JSON.</summary>
/// <param name="Setting">The setting's, or the environment variable's, name.</param>
/// <param name="Origin"><c>default</c>, <c>project</c> or <c>environment</c>.</param>
/// <param name="Place">The statement that set it; null unless the project set it.</param>
internal sealed record DecidingSettingJson(string Setting, string Origin, LocationJson? Place)
{
    public static DecidingSettingJson Of(DecidingSetting setting) =>
        new(setting.Name, setting.Origin.ToString().ToLowerInvariant(), LocationJson.Of(setting.Location));
}
