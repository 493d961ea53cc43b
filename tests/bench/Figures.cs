namespace Companion.Benchmarks;

/// <summary>Statistics of a few rounds.</summary>
internal static class Figures
{
    /// <summary>The median of an odd number of figures.</summary>
    public static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
