namespace Companion.Simulations.Django;

/// <summary>Who gave a setting its value.</summary>
public enum SettingOrigin
{
    /// <summary>Django: the project does not set it.</summary>
    Default,

    /// <summary>The project's settings module.</summary>
    Project,

    /// <summary>The environment: it is a variable, not a setting.</summary>
    Environment,
}
