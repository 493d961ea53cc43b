using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Models;

/// <summary>A request to write a file of the output folder.</summary>
/// <param name="File">The file.</param>
/// <param name="Claimant">Who asks for it, for messages: <c>alias "/14"</c>.</param>
/// <param name="Path">The author's file that it comes from; null for what comes with every site.</param>
/// <param name="Location">The location in that file; null for the file as a whole.</param>
/// <param name="Advice">What an author can do when the file is already claimed.</param>
public sealed record OutputClaim(
    OutputPath File,
    string Claimant,
    string? Path,
    SourceLocation? Location,
    string Advice
)
{
    /// <summary>Where it comes from: <c>file:line:column</c>, or the file; null for what comes with every site.</summary>
    public string? Place => Location?.ToString() ?? Path;
}
