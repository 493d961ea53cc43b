namespace Companion.Notebooks.Kernels.Assistance;

/// <summary>One completion.</summary>
/// <param name="Text">The text to insert.</param>
/// <param name="Kind">What kind of symbol it is.</param>
/// <param name="Detail">Its signature, or what it does.</param>
public sealed record Completion(string Text, CompletionKind Kind, string Detail);
