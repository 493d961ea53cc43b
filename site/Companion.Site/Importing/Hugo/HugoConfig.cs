using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Site.Importing.Hugo;

/// <summary>The configuration of a Hugo site, from one file or from those of <c>config/_default/</c>.</summary>
internal sealed class HugoConfig
{
    private static readonly string[] Extensions = [".toml", ".yaml", ".yml", ".json"];
    private readonly List<ConfigEntry> _entries;

    private HugoConfig(List<ConfigEntry> entries) => _entries = entries;

    /// <summary>The settings at the top, in order.</summary>
    public IReadOnlyList<ConfigEntry> Entries => _entries;

    /// <summary>Finds a setting, ignoring case; null when there is none.</summary>
    public ConfigEntry? Find(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (_entries.Find(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Reads the configuration of a site.</summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="diagnostics">Receives what cannot be read.</param>
    /// <returns>Null when there is none.</returns>
    public static HugoConfig? Read(string root, DiagnosticBag diagnostics)
    {
        var files = Extensions
            .SelectMany(extension => (string[])["hugo" + extension, "config" + extension])
            .Where(name => File.Exists(Path.Combine(root, name)))
            .Take(1)
            .ToList();
        var folder = Path.Combine(root, "config", "_default");
        if (Directory.Exists(folder))
        {
            files.AddRange(
                Directory
                    .EnumerateFiles(folder)
                    .Where(file => Extensions.Contains(Path.GetExtension(file)))
                    .Order(StringComparer.Ordinal)
                    .Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))
            );
        }

        var entries = new List<ConfigEntry>();
        foreach (var file in files)
        {
            if (
                SourceReader.Read(Path.Combine(root, file), file, diagnostics) is { } source
                && Parse(source, diagnostics) is { } data
            )
            {
                entries.AddRange(EntriesOf(source, data));
            }
        }

        return files.Count == 0 ? null : new HugoConfig(entries);
    }

    private static DataMapping? Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var span = new SourceSpan(0, source.Text.Length);
        return Path.GetExtension(source.Path) switch
        {
            ".toml" => TomlData.Parse(source, span, diagnostics),
            ".json" => JsonData.Parse(source, span, diagnostics),
            _ => YamlData.Parse(source, span, diagnostics),
        };
    }

    // config/_default/params.toml holds the group params; menus.es.toml, that of a language.
    private static IEnumerable<ConfigEntry> EntriesOf(SourceText source, DataMapping data)
    {
        var name = Path.GetFileNameWithoutExtension(source.Path);
        if (!source.Path.Contains('/') || name is "hugo" or "config")
        {
            return data.Entries.Select(entry => new ConfigEntry(source, entry.Key, entry.KeySpan, entry.Value));
        }

        var parts = name.Split('.');
        var start = new SourceSpan(0, 0);
        return parts.Length == 1
            ? [new ConfigEntry(source, parts[0], start, data)]
            :
            [
                new ConfigEntry(
                    source,
                    "languages",
                    start,
                    new DataMapping(
                        data.Span,
                        [
                            new DataEntry(
                                parts[1],
                                start,
                                new DataMapping(data.Span, [new DataEntry(parts[0], start, data)])
                            ),
                        ]
                    )
                ),
            ];
    }
}
