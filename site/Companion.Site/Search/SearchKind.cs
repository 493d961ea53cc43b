namespace Companion.Site.Search;

/// <summary>What a result of a search is. The theme's script knows the names in lower case.</summary>
internal enum SearchKind
{
    /// <summary>The page of an episode.</summary>
    Episode,

    /// <summary>What is said in an episode.</summary>
    Transcript,

    /// <summary>A notebook.</summary>
    Notebook,

    /// <summary>Any other page.</summary>
    Page,
}
