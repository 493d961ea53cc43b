namespace Companion.Site.Pipeline;

/// <summary>How the folders of a site are named.</summary>
/// <param name="Name">The name of the layout.</param>
/// <param name="Content">The folder with the author's files, below the root.</param>
/// <param name="Settings">The file with the settings of the whole site, below the root, with <c>/</c>.</param>
public sealed record SiteLayout(string Name, string Content, string Settings)
{
    /// <summary>The name of the file with the settings of the whole site.</summary>
    public const string SettingsFile = "site.yaml";

    /// <summary>Companion's own: <c>input/</c>, with the settings in it.</summary>
    public static SiteLayout Companion { get; } = new("companion", "input", $"input/{SettingsFile}");

    /// <summary>Hugo's: <c>content/</c>, with the settings beside it.</summary>
    public static SiteLayout Hugo { get; } = new("hugo", "content", SettingsFile);

    /// <summary>All layouts.</summary>
    public static IReadOnlyList<SiteLayout> All { get; } = [Companion, Hugo];

    /// <summary>The layout of the site in a folder; null when the folder holds none.</summary>
    /// <param name="root">The folder.</param>
    public static SiteLayout? Of(string root) =>
        All.FirstOrDefault(layout =>
            File.Exists(Path.Combine(root, layout.Settings)) && Directory.Exists(Path.Combine(root, layout.Content))
        );
}
