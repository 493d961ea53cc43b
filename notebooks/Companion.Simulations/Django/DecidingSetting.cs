using Companion.Sources;

namespace Companion.Simulations.Django;

/// <summary>A setting that decided a finding, and the origin of its value.</summary>
/// <param name="Name">The name of the setting or the environment variable.</param>
/// <param name="Origin">The origin of its value.</param>
/// <param name="Location">The statement that set it; null unless the project set it.</param>
public sealed record DecidingSetting(string Name, SettingOrigin Origin, SourceLocation? Location)
{
    /// <summary>Why this setting decides the finding, in a sentence without a full stop.</summary>
    public string Reason =>
        Origin switch
        {
            SettingOrigin.Project => $"{Name} is set here",
            SettingOrigin.Environment => $"{Name} is set in the environment",
            _ => $"{Name} is not set, and Django's default does not pass",
        };

    /// <summary><c>DEBUG at project/settings.py:4:1</c>, <c>SECURE_HSTS_SECONDS by default</c>.</summary>
    public override string ToString() =>
        Origin switch
        {
            SettingOrigin.Project => $"{Name} at {Location}",
            SettingOrigin.Environment => $"{Name} in the environment",
            _ => $"{Name} by default",
        };
}
