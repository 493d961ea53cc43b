using System.Globalization;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>The place of one page among the pages of a long list, as Hugo numbers them.</summary>
/// <param name="Number">The number of this page; the first is 1.</param>
/// <param name="Total">How many pages the list has.</param>
/// <param name="Size">How many entries a page shows.</param>
/// <param name="First">The address of the first page, which is the list's own.</param>
public sealed record Pager(int Number, int Total, int Size, UrlPath First)
{
    /// <summary>The address of one of the list's pages: <c>/blog/page/2/</c>.</summary>
    public UrlPath UrlOf(int number) =>
        number == 1 ? First : First / $"page/{number.ToString(CultureInfo.InvariantCulture)}/";

    /// <summary>The page before this one; null for the first.</summary>
    public UrlPath? Previous => Number == 1 ? null : UrlOf(Number - 1);

    /// <summary>The page after this one; null for the last.</summary>
    public UrlPath? Next => Number == Total ? null : UrlOf(Number + 1);

    /// <summary>The entries of a list that this page shows.</summary>
    public IEnumerable<T> Slice<T>(IEnumerable<T> entries) => entries.Skip((Number - 1) * Size).Take(Size);
}
