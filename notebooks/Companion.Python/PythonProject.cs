namespace Companion.Python;

/// <summary>A project as its modules see it: files, environment and installed packages.</summary>
public sealed record PythonProject
{
    /// <summary>
    /// The files, by path from the project's root, separated by <c>/</c>: <c>project/settings.py</c>, <c>.env</c>.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>
    /// The environment variables. A variable that is missing here is not set; nothing is read from this machine.
    /// </summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The absolute path of the project's root, as <c>__file__</c> shows it.</summary>
    public required string Root { get; init; }

    /// <summary>
    /// Installed packages that the caller describes. For a module in them without a description, only its existence is
    /// known.
    /// </summary>
    public IReadOnlyList<PythonPackage> Packages { get; init; } = [];

    /// <summary>
    /// The import names of the packages that are installed besides the standard library and <see cref="Packages"/>;
    /// any other import fails as it would in Python. Null when the installed packages are not known: then the packages
    /// that the evaluator simulates (<c>environ</c>, <c>decouple</c>, <c>dj_database_url</c>, <c>dotenv</c>) count as
    /// installed, and what depends on any other package is undetermined.
    /// </summary>
    public IReadOnlySet<string>? InstalledPackages { get; init; }
}
