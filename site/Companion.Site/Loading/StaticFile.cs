namespace Companion.Site.Loading;

/// <summary>A file that is copied to the site unchanged.</summary>
/// <param name="Path">Its path on the site or in the content folder, with <c>/</c>.</param>
/// <param name="FullPath">Its path on disk.</param>
/// <param name="IsFromStatic">
/// Whether it comes from <c>static/</c>: it keeps its path even in the folder of a page that has its own files.
/// </param>
internal sealed record StaticFile(string Path, string FullPath, bool IsFromStatic = false);
