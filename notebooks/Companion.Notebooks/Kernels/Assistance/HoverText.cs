namespace Companion.Notebooks.Kernels.Assistance;

/// <summary>What a name in a cell means.</summary>
/// <param name="Start">Where the name begins, in characters from 0.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Signature">Its declaration in C#, shortened.</param>
/// <param name="Summary">What its documentation says, or an empty text.</param>
public sealed record HoverText(int Start, int Length, string Signature, string Summary);
