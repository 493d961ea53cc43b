namespace Companion.Testing.Hugo;

/// <summary>The result of one run of Hugo.</summary>
/// <param name="Succeeded">Whether it exited with 0.</param>
/// <param name="Log">Everything it printed, including warnings and errors.</param>
/// <param name="Output">The folder it wrote to.</param>
public sealed record HugoBuild(bool Succeeded, string Log, string Output)
{
    /// <summary>
    /// The text of a file that Hugo wrote; null if it did not write the file, as for a page without content.
    /// </summary>
    public string? Read(string path)
    {
        var file = Path.Combine(Output, path);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }
}
