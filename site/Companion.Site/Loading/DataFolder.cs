using Companion.Content.Data;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Loading;

/// <summary>
/// Reads <c>data/</c>: YAML, TOML and JSON for templates, by the folders and names of the files, as in Hugo. A file
/// <c>data/sponsors/gold.yaml</c> is <c>site.data.sponsors.gold</c>.
/// </summary>
internal static class DataFolder
{
    /// <summary>Reads all files.</summary>
    /// <param name="folder">The folder, which may be missing.</param>
    /// <param name="options">The build's options.</param>
    /// <param name="diagnostics">Receives what cannot be read.</param>
    /// <returns>The values, and all texts for the fingerprint of the site's settings.</returns>
    public static (DataMapping Values, string Text) Read(string folder, BuildOptions options, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            return (DataMapping.Empty, "");
        }

        var texts = new List<string>();
        var files = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToArray();
        var values = DataMapping.Empty;
        foreach (var (file, path) in files)
        {
            if (
                ReaderFor(path) is not { } read
                || SourceReader.Read(file, options.DisplayPath(file), diagnostics) is not { } source
            )
            {
                continue;
            }

            texts.Add($"{path}\n{source.Text}");
            if (read(source, new SourceSpan(0, source.Text.Length), diagnostics) is { } value)
            {
                values = Add(values, Path.ChangeExtension(path, null).Split('/'), value);
            }
        }

        return (values, string.Join('\n', texts));
    }

    private static Func<SourceText, SourceSpan, DiagnosticBag, DataValue?>? ReaderFor(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".yaml" or ".yml" => YamlData.ParseAny,
            ".json" => JsonData.ParseAny,
            ".toml" => TomlData.Parse,
            _ => null,
        };

    private static DataMapping Add(DataMapping values, ReadOnlySpan<string> names, DataValue value)
    {
        var name = names[0];
        var existing = values.Find(name);
        var added =
            names.Length == 1 ? value : Add(existing?.Value as DataMapping ?? DataMapping.Empty, names[1..], value);
        return new DataMapping(
            default,
            [.. values.Entries.Where(entry => entry != existing), new DataEntry(name, default, added)]
        );
    }
}
