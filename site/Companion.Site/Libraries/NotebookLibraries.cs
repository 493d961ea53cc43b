namespace Companion.Site.Libraries;

/// <summary>What the pages of one notebook know of the libraries that its cells name.</summary>
/// <param name="All">The libraries; empty while there is no runtime yet.</param>
internal sealed record NotebookLibraries(IReadOnlyList<PageLibrary> All)
{
    /// <summary>Nothing is known of any library.</summary>
    public static NotebookLibraries None { get; } = new([]);

    /// <summary>The libraries that pages can load.</summary>
    public IEnumerable<PageLibrary> Usable => All.Where(library => library.Reason is null);

    /// <summary>Why a page cannot use a library; null when it can.</summary>
    /// <param name="reference">How a cell names it.</param>
    public string? ReasonFor(LibraryReference reference) =>
        All.FirstOrDefault(library => library.Reference.Key == reference.Key) is { } library ? library.Reason
        : reference.Package is { } package ? $"it uses the package {package.Name}, which the page does not have"
        : $"it uses {reference.FileName}, which the page does not have";
}
