using Xunit;

namespace Companion.VisualStudioCode.Sources;

/// <summary>Tests that build from the extension's sources: one at a time.</summary>
[CollectionDefinition(nameof(ExtensionSources))]
public sealed class ExtensionSources;
