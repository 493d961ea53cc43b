using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

/// <summary>Stopping a cell stops all cells of the process, so tests of kernels run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class KernelCollection
{
    public const string Name = "Kernels";
}
