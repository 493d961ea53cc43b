namespace Companion.Jupyter.Contents;

/// <summary>A completion with what it stands for.</summary>
internal sealed record TypedCompletion(int Start, int End, string Text, string Type, string Signature);
