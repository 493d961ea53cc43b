namespace Companion.Testing.Hugo;

/// <summary>Hugo's result for a text.</summary>
/// <param name="Accepted">Whether it built the page.</param>
/// <param name="Output">The page's content, or what Hugo printed when it refused.</param>
public sealed record HugoAnswer(bool Accepted, string Output);
