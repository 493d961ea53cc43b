namespace Companion.Experiments.Pictures;

/// <summary>What a shape's colour tells. Never colour alone: the same stands beside it in words.</summary>
public enum PictureColor
{
    /// <summary>It is as it should be.</summary>
    Good,

    /// <summary>Something is going on, or changing.</summary>
    Busy,

    /// <summary>Something is to be looked at.</summary>
    Warning,

    /// <summary>It failed.</summary>
    Bad,

    /// <summary>It does not matter here.</summary>
    Quiet,
}
