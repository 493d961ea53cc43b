namespace Companion.Content.Data;

/// <summary>
/// Limits on what a few lines of front matter may expand to. No hand-written file comes near them; one that does was
/// made to exhaust memory or the stack.
/// </summary>
internal static class DataLimits
{
    /// <summary>How deeply lists and mappings may be nested.</summary>
    public const int Depth = 64;

    /// <summary>How many values YAML aliases may repeat in one file.</summary>
    public const int RepeatedValues = 10_000;

    public const string DepthMessage = "lists and mappings are nested more than 64 levels deep";
}
