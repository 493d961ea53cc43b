namespace Companion.Site.Libraries;

/// <summary>A library whose files were found.</summary>
/// <param name="Reference">How cells name it.</param>
/// <param name="Assemblies">The paths of its assemblies and of those it depends on.</param>
/// <param name="Reason">
/// Why a page cannot use it, as far as its files tell, as the end of "this cell cannot run in the page, because …"; null
/// when nothing speaks against it.
/// </param>
internal sealed record ResolvedLibrary(LibraryReference Reference, IReadOnlyList<string> Assemblies, string? Reason);
