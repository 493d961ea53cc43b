using Xunit;

namespace Companion.Acceptance;

/// <summary>Tests that measure time do not run in parallel with others.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
