namespace Companion.Content.Models;

/// <summary>Receives the questions that rendering one page asks about the rest of the site.</summary>
public interface ISiteReads
{
    /// <summary>Notes a question; the same one may come many times.</summary>
    void Note(SiteQuery query);
}
