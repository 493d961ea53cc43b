namespace Companion.Jupyter.Contents;

/// <summary>A completion with its kind.</summary>
internal sealed record TypedCompletion(int Start, int End, string Text, string Type, string Signature);
