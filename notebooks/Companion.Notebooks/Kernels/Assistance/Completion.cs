namespace Companion.Notebooks.Kernels.Assistance;

/// <summary>Something that may be written at a place.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Detail">Its signature, or what it does.</param>
public sealed record Completion(string Text, CompletionKind Kind, string Detail);
