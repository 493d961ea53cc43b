using Companion.Sources;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>A wish to write a file of the output folder.</summary>
/// <param name="File">The file.</param>
/// <param name="Claimant">What it is, for messages: <c>alias "/14"</c>.</param>
/// <param name="Path">The author's file that it comes from, or the name of what makes it.</param>
/// <param name="Location">The place in that file; null for the file as a whole.</param>
/// <param name="Advice">What an author can do when it cannot be had.</param>
public sealed record OutputClaim(OutputPath File, string Claimant, string Path, SourceLocation? Location, string Advice)
{
    /// <summary>Where it comes from: <c>file:line:column</c>, or the file.</summary>
    public string Place => Location?.ToString() ?? Path;
}
