namespace Companion.Notebooks.Workers;

/// <summary>The options of a worker's process.</summary>
/// <param name="Folder">The notebook's folder, which is the working folder of its cells.</param>
public sealed record WorkerOptions(string Folder)
{
    /// <summary>How many bytes of memory cells' objects may use; 1 GB by default.</summary>
    public long MemoryLimit { get; init; } = 1L << 30;
}
