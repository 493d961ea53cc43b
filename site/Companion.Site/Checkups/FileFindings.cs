namespace Companion.Site.Checkups;

/// <summary>What is missing in a file.</summary>
/// <param name="Path">The file, as messages name it.</param>
/// <param name="Findings">What is missing.</param>
public sealed record FileFindings(string Path, IReadOnlyList<Finding> Findings);
