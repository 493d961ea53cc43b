using Xunit;

namespace Companion.Simulations.Tests;

/// <summary>Tests that measure time run beside no others.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
