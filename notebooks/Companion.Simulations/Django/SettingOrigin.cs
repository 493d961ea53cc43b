namespace Companion.Simulations.Django;

/// <summary>The origin of a setting's value.</summary>
public enum SettingOrigin
{
    /// <summary>Django's default: the project does not set it.</summary>
    Default,

    /// <summary>The project's settings module.</summary>
    Project,

    /// <summary>The environment: it is an environment variable, not a setting.</summary>
    Environment,
}
