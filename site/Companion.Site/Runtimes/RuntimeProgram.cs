namespace Companion.Site.Runtimes;

/// <summary>A program that a worker of the page loads.</summary>
/// <param name="Name">Its name in <c>manifest.json</c> and the name of its worker's script.</param>
/// <param name="Folder">The folder of its project below <c>notebooks/Companion.Browser</c>.</param>
internal sealed record RuntimeProgram(string Name, string Folder)
{
    /// <summary>The name of the program that runs cells.</summary>
    public const string Kernel = "kernel";

    /// <summary>All programs, in publishing order.</summary>
    public static IReadOnlyList<RuntimeProgram> All { get; } =
    [new("simulations", "Simulations"), new(Kernel, "Kernel")];
}
