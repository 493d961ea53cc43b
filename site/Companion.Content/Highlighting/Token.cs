namespace Companion.Content.Highlighting;

/// <summary>A run of characters of one class within one line.</summary>
/// <param name="Length">The length in UTF-16 units, at least one.</param>
/// <param name="Class">Its meaning.</param>
internal readonly record struct Token(int Length, TokenClass Class);
