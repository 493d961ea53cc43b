namespace Companion.Experiments.Pictures;

/// <summary>The meaning of a shape's colour. Text next to the shape always says the same.</summary>
public enum PictureColor
{
    /// <summary>Everything is fine.</summary>
    Good,

    /// <summary>Something is in progress.</summary>
    Busy,

    /// <summary>Something needs attention.</summary>
    Warning,

    /// <summary>It failed.</summary>
    Bad,

    /// <summary>It does not matter here.</summary>
    Quiet,
}
