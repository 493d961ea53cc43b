namespace Companion.Site.Serving;

/// <summary>What a path on a site leads to.</summary>
internal enum ResolvedPathKind
{
    /// <summary>Nothing: status 404.</summary>
    Nothing,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder's page, whose address ends in a slash.</summary>
    WithSlash,

    /// <summary>A page that is a file, whose address has no slash at its end.</summary>
    WithoutSlash,
}
