namespace Companion.Content.Themes;

/// <summary>An icon: a square PNG file among the theme's files.</summary>
/// <param name="Asset">The name of the file.</param>
/// <param name="Size">Its width and height in pixels.</param>
/// <param name="IsMaskable">Whether it may be cut to a circle of four fifths of its width.</param>
public sealed record AppIcon(string Asset, int Size, bool IsMaskable);
