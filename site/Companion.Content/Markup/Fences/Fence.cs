using Companion.Content.Highlighting;

namespace Companion.Content.Markup.Fences;

/// <summary>What the opening line of a code fence says.</summary>
/// <param name="Language">The language as the author wrote it; null when there is none.</param>
/// <param name="Lines">How the lines of the code are shown.</param>
internal sealed record Fence(string? Language, CodeLines Lines)
{
    /// <summary>A fence, or indented code, that says nothing.</summary>
    public static Fence None { get; } = new(null, CodeLines.Plain);
}
