namespace Companion.Notebooks.Kernels.Assistance;

/// <summary>What a name in a cell means.</summary>
/// <param name="Start">Where the name begins, in characters from 0.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Signature">Its declaration in C#, shortened.</param>
/// <param name="Summary">Its documentation's summary, or an empty string.</param>
public sealed record HoverText(int Start, int Length, string Signature, string Summary);
