namespace Companion.Notebooks.Tests.Documents.Tools;

/// <summary>nbformat's answer for a notebook.</summary>
/// <param name="Error">Why it is not valid, or null.</param>
/// <param name="Written">The notebook as nbformat writes it; null if it cannot, because of a lone surrogate.</param>
internal sealed record NbformatAnswer(string? Error, string? Written);
