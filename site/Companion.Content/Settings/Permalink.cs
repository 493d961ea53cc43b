using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Settings;

/// <summary>A section's pattern of addresses, as the author set it.</summary>
/// <param name="Section">The section's folder, the first below <c>input/</c>.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Origin">Where the section is named.</param>
public sealed record Permalink(string Section, PermalinkPattern Pattern, SourceLocation Origin);
