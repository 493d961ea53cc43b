using System.Text.RegularExpressions;
using Companion.Content.Data;
using Companion.Content.Settings;
using Companion.Site.Importing.Reporting;
using Companion.Sources;

namespace Companion.Site.Importing.Hugo;

/// <summary>Imports a Hugo site: its content, files, settings and shortcodes.</summary>
public sealed partial class HugoImport
{
    private readonly string _root;
    private readonly ImportStaging _staging;
    private readonly ImportReport _report = new();
    private readonly HugoConfig _config;
    private readonly List<string> _texts = [];

    private HugoImport(string root, HugoConfig config, ImportStaging staging)
    {
        _root = root;
        _config = config;
        _staging = staging;
    }

    private string ContentFolder => _config.Find("contentDir")?.Text?.Trim('/') ?? "content";

    /// <summary>Imports a site.</summary>
    /// <param name="root">The full path of the Hugo site.</param>
    /// <param name="into">The full path of the folder to import into.</param>
    /// <exception cref="DiagnosticException">It cannot be imported. Then nothing is written.</exception>
    public static ImportReport Run(string root, string into)
    {
        if (!Directory.Exists(root))
        {
            throw DiagnosticException.In(root, "there is no such folder", "name the folder of the Hugo site");
        }

        var diagnostics = new DiagnosticBag();
        var config = HugoConfig.Read(root, diagnostics);
        if (diagnostics.ToSortedList().FirstOrDefault(each => each.Severity == Severity.Error) is { } error)
        {
            throw new DiagnosticException(error);
        }

        if (config is null)
        {
            throw DiagnosticException.In(
                root,
                "this is not a Hugo site: there is no hugo.toml or config.toml, .yaml or .json, and no config/_default/",
                "name the folder that contains the configuration"
            );
        }

        using var staging = new ImportStaging(into);
        try
        {
            var import = new HugoImport(root, config, staging);
            import.Import();
            staging.Publish();
            return import._report;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DiagnosticException.In(root, "the site cannot be read", exception.Message);
        }
    }

    private void Import()
    {
        CopyContent();
        CopyFolders("staticDir", "static", "file", _ => true);
        CopyFolders(
            "dataDir",
            "data",
            "data file",
            file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json" or ".toml"
        );
        WriteSettings();
        new ShortcodeImport(_root, _staging, _report).Run(Themes(), _texts);
        CopyAssets();
        ReportOthers();
    }

    private void CopyContent()
    {
        var folders = _config
            .Entries.Where(entry => entry.Key.Equals("languages", StringComparison.OrdinalIgnoreCase))
            .SelectMany(entry => entry.Entries)
            .Select(language => language.Find("contentDir")?.Text?.Trim('/'))
            .OfType<string>()
            .Append(ContentFolder)
            .Distinct(StringComparer.Ordinal);
        var count = 0;
        foreach (var folder in folders)
        {
            var isInContent =
                folder == ContentFolder || folder.StartsWith(ContentFolder + "/", StringComparison.Ordinal);
            var target = isInContent ? "input" : $"input/{folder.Split('/')[^1]}";
            count += folder == ContentFolder || !isInContent ? Copy(folder, target, _ => true) : 0;
        }

        _report.AddDone($"copied {count} content files to input/");
    }

    private void CopyFolders(string key, string usual, string what, Func<string, bool> wanted)
    {
        var names = _config.Find(key)?.Value switch
        {
            DataSequence several => several.Items.OfType<DataScalar>().Select(item => item.Text).ToArray(),
            DataScalar one => [one.Text],
            _ => [usual],
        };
        var count = names.Sum(name => Copy(name.Trim('/'), usual, wanted));
        if (count > 0)
        {
            _report.AddDone($"copied {count} {what}{(count == 1 ? "" : "s")} to {usual}/");
        }
    }

    private int Copy(string folder, string target, Func<string, bool> wanted)
    {
        var full = Path.Combine(_root, folder);
        if (!Directory.Exists(full))
        {
            return 0;
        }

        var count = 0;
        foreach (var file in FolderFiles.Below(full))
        {
            var path = Path.GetRelativePath(full, file).Replace(Path.DirectorySeparatorChar, '/');
            if (!wanted(file))
            {
                _report.AddNotPossible($"{folder}/{path}", $"a file of this kind has no use in {target}/");
            }
            else if (_staging.Copy($"{target}/{path}", file))
            {
                count++;
                if (target.StartsWith("input", StringComparison.Ordinal) && IsText(file))
                {
                    _texts.Add(File.ReadAllText(file));
                }
            }
            else
            {
                _report.AddReview($"{folder}/{path}", $"there is another {target}/{path}, so this file is left out");
            }
        }

        return count;
    }

    private static bool IsText(string file) => Path.GetExtension(file) is ".md" or ".markdown" or ".html" or ".htm";

    private void WriteSettings()
    {
        var text = new SiteYaml(_config, _report, Paginates()).Write();
        _staging.Write("input/site.yaml", text);

        // Whatever Hugo lets pass and we do not, such as an unknown part of a permalink.
        var diagnostics = new DiagnosticBag();
        SiteSettingsReader.Read(new SourceText("input/site.yaml", text), diagnostics);
        foreach (var problem in diagnostics.ToSortedList())
        {
            _report.AddReview(problem.Location?.ToString() ?? problem.Path, $"{problem.Message}: {problem.Advice}");
        }

        _report.AddDone("wrote input/site.yaml from the configuration");
    }

    private bool Paginates() =>
        Themes()
            .Select(theme => $"themes/{theme}/layouts")
            .Prepend("layouts")
            .Select(folder => Path.Combine(_root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder =>
                FolderFiles.Below(folder).Where(file => file.EndsWith(".html", StringComparison.Ordinal))
            )
            .Any(file => Pagination().IsMatch(File.ReadAllText(file)));

    private string[] Themes() =>
        _config.Find("theme")?.Value switch
        {
            DataSequence several => [.. several.Items.OfType<DataScalar>().Select(item => item.Text)],
            DataScalar one => [one.Text],
            _ => [],
        };

    // Hugo publishes an asset only when a template asks for it; content that names one means such a template.
    private void CopyAssets()
    {
        var folder = Path.Combine(_root, _config.Find("assetDir")?.Text ?? "assets");
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in FolderFiles.Below(folder))
        {
            var path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
            if (
                _texts.Any(text => text.Contains(path, StringComparison.Ordinal))
                && _staging.Copy($"static/{path}", file)
            )
            {
                _report.AddReview(
                    $"assets/{path}",
                    $"content names this file, so it was copied to static/{path}; check the link to it"
                );
            }
        }
    }

    private void ReportOthers()
    {
        ReportFolder(
            "layouts",
            file => !file.StartsWith("shortcodes/", StringComparison.Ordinal),
            "the theme riffs lays out pages; write layouts/partials/head.html, header.html or footer.html in Liquid for what you miss"
        );
        ReportFolder(
            "i18n",
            _ => true,
            "texts of the theme come from the theme riffs; put your own into params of each language"
        );
    }

    private void ReportFolder(string folder, Func<string, bool> isOther, string why)
    {
        var full = Path.Combine(_root, folder);
        if (!Directory.Exists(full))
        {
            return;
        }

        var others = FolderFiles
            .Below(full)
            .Select(file => Path.GetRelativePath(full, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(isOther)
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (others.Length > 0)
        {
            var more = others.Length == 1 ? "" : $" and {others.Length - 1} more below {folder}/";
            _report.AddNotPossible($"{folder}/{others[0]}{more}", why);
        }
    }

    [GeneratedRegex(@"\.Paginat(e|or)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Pagination();
}
