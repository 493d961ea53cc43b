using Xunit;

namespace Companion.Notebooks.Tests.Kernels;

/// <summary>
/// Stopping a cell stops all cells of the process, and a cell's formatters apply to the whole process, so tests of
/// kernels and of values run one after the other.
/// </summary>
[CollectionDefinition(Name)]
public sealed class KernelCollection
{
    public const string Name = "Kernels";
}
