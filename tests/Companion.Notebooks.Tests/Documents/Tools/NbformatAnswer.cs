namespace Companion.Notebooks.Tests.Documents.Tools;

/// <summary>What nbformat says of a notebook.</summary>
/// <param name="Error">Why it is not valid, or null.</param>
/// <param name="Written">
/// The notebook as nbformat writes it; null where it cannot, having half a surrogate pair.
/// </param>
internal sealed record NbformatAnswer(string? Error, string? Written);
