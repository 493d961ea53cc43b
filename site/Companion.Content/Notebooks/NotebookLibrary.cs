namespace Companion.Content.Notebooks;

/// <summary>A library that cells of a notebook name with <c>#r</c> and that the page can load.</summary>
/// <param name="Reference">
/// How cells name it, in lower case: <c>nuget:humanizer.core,2.14.1</c>, or an assembly's file name.
/// </param>
/// <param name="Files">The names of the files to load, among the immutable files of the page's runtime.</param>
public sealed record NotebookLibrary(string Reference, IReadOnlyList<string> Files);
