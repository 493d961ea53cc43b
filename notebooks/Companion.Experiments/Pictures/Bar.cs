namespace Companion.Experiments.Pictures;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">The label in front of it.</param>
/// <param name="Value">Its length, 0 or more.</param>
/// <param name="Color">The meaning of its colour.</param>
public sealed record Bar(string Label, double Value, PictureColor Color = PictureColor.Good);
