namespace Companion.Notebooks.Workers;

/// <summary>What a worker's process is given when it starts.</summary>
/// <param name="Folder">The notebook's folder, in which cells work.</param>
public sealed record WorkerOptions(string Folder)
{
    /// <summary>How many bytes of memory cells' objects may take: 1 GB unless said otherwise.</summary>
    public long MemoryLimit { get; init; } = 1L << 30;
}
