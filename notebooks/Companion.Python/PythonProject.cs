namespace Companion.Python;

/// <summary>A project as its modules see it: files, environment and installed packages.</summary>
public sealed record PythonProject
{
    /// <summary>The files, by path from the project's root with <c>/</c>: <c>project/settings.py</c>, <c>.env</c>.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>The environment variables. What is not here is not set; nothing is read from this machine.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The absolute path of the project's root, as <c>__file__</c> shows it.</summary>
    public required string Root { get; init; }

    /// <summary>
    /// Packages that are installed and that the caller describes. Of a module in them that is not described, it is known
    /// that it exists, and nothing else.
    /// </summary>
    public IReadOnlyList<PythonPackage> Packages { get; init; } = [];

    /// <summary>
    /// The import names of the packages that are installed besides the standard library and <see cref="Packages"/>; any
    /// other import fails as it would in Python. Null when it is not known what is installed: then the packages that the
    /// evaluator simulates (<c>environ</c>, <c>decouple</c>, <c>dj_database_url</c>, <c>dotenv</c>) are, and what depends on
    /// any other is undetermined.
    /// </summary>
    public IReadOnlySet<string>? InstalledPackages { get; init; }
}
