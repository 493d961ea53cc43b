namespace Companion.Site.Rendering;

/// <summary>Code as Markdown has it.</summary>
internal static class Fenced
{
    /// <summary>A fenced block, its fence longer than any in the code.</summary>
    public static string Code(string language, string code)
    {
        var fence = "```";
        while (code.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return $"{fence}{language}\n{code}\n{fence}\n";
    }
}
