namespace Companion.Content.Data;

/// <summary>
/// How much a few lines of front matter may amount to. Nothing that a person writes comes near; what does was made
/// to exhaust memory or the stack.
/// </summary>
internal static class DataLimits
{
    /// <summary>Lists and mappings inside each other.</summary>
    public const int Depth = 64;

    /// <summary>Values that YAML aliases repeat, in one file.</summary>
    public const int RepeatedValues = 10_000;

    public const string DepthMessage = "lists and mappings are nested more than 64 deep";
}
