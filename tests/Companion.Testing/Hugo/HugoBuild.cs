namespace Companion.Testing.Hugo;

/// <summary>What one run of Hugo came to.</summary>
/// <param name="Succeeded">Whether it exited with 0.</param>
/// <param name="Log">Everything it printed, warnings and errors alike.</param>
/// <param name="Output">The folder it wrote to.</param>
public sealed record HugoBuild(bool Succeeded, string Log, string Output)
{
    /// <summary>A file that Hugo wrote, as it is; null when it wrote none, as it does for a page without any content.</summary>
    public string? Read(string path)
    {
        var file = Path.Combine(Output, path);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }
}
