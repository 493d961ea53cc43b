using Xunit;

namespace Companion.Acceptance;

/// <summary>Tests that measure time: no other test runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
