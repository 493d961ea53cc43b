using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>The list of everything that readers can run: the simulations in pages, and the notebooks.</summary>
public sealed record ExperimentListPage : Page
{
    /// <summary>The folder of the notebooks' pages, and its own address where there are some.</summary>
    public static UrlPath Address { get; } = new("/notebooks/");
}
