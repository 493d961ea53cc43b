using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>The list of all notebooks.</summary>
public sealed record NotebookListPage : Page
{
    /// <summary>Its address: the folder of the notebooks' pages.</summary>
    public static UrlPath Address { get; } = new("/notebooks/");
}
