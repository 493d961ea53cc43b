namespace Companion.Experiments.Pictures;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What stands before it.</param>
/// <param name="Value">Its length, 0 or more.</param>
/// <param name="Color">What its colour tells.</param>
public sealed record Bar(string Label, double Value, PictureColor Color = PictureColor.Good);
