using Companion.Content.Urls;

namespace Companion.Site.Pipeline;

/// <summary>The programs that make the search index.</summary>
public sealed record SearchTools
{
    /// <summary>The folder of the index in a site. Only Pagefind knows the names of its files.</summary>
    public static OutputPath Index { get; } = new("pagefind");

    /// <summary>Those of this machine.</summary>
    public static SearchTools Installed { get; } = new();

    /// <summary>Node.</summary>
    public string Node { get; init; } = "node";

    /// <summary>npm, which restores <see cref="Package"/> where it is missing.</summary>
    public string Npm { get; init; } = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    /// <summary>The folder with Pagefind and the script that runs it, if Companion was built on a machine like this.</summary>
    public string Package { get; init; } = Path.Combine(AppContext.BaseDirectory, "pagefind");
}
