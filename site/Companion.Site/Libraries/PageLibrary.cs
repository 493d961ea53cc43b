namespace Companion.Site.Libraries;

/// <summary>A library of a notebook, as far as a page can use it.</summary>
/// <param name="Reference">How cells name it.</param>
/// <param name="Files">
/// The names of the files to load, in the runtime's folder of immutable files: it and what it depends on. Empty when it
/// cannot be used.
/// </param>
/// <param name="Reason">
/// Why it cannot be used, as the end of "this cell cannot run in the page, because …"; null when it can.
/// </param>
internal sealed record PageLibrary(LibraryReference Reference, IReadOnlyList<string> Files, string? Reason);
