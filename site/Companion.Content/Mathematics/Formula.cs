namespace Companion.Content.Mathematics;

/// <summary>A formula that was rendered.</summary>
/// <param name="MathMl">The MathML; null when the formula is not valid TeX.</param>
/// <param name="Problem">What is wrong with it, as a sentence without a full stop; null when nothing is.</param>
public sealed record Formula(string? MathMl, string? Problem);
