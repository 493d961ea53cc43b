using System.Text.RegularExpressions;
using Companion.Content.Shortcodes;
using Companion.Site.Importing.GoTemplates;
using Companion.Site.Importing.Reporting;
using Companion.Sources;

namespace Companion.Site.Importing.Hugo;

/// <summary>Translates the shortcodes of a Hugo site.</summary>
/// <param name="root">The site's folder.</param>
/// <param name="staging">Receives the templates.</param>
/// <param name="report">Receives what needs a person.</param>
internal sealed partial class ShortcodeImport(string root, ImportStaging staging, ImportReport report)
{
    /// <summary>Translates the site's own shortcodes, and those of its theme that its content calls.</summary>
    /// <param name="themes">The theme's names.</param>
    /// <param name="content">The texts of the content.</param>
    public void Run(IEnumerable<string> themes, IReadOnlyCollection<string> content)
    {
        var calls = content
            .SelectMany(text => Call().Matches(text))
            .GroupBy(call => call.Groups["name"].Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var translated = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, name, isOwn) in Find(themes))
        {
            if (
                seen.Add(name)
                && (isOwn || calls.ContainsKey(name))
                && Translate(file, name, calls.GetValueOrDefault(name))
            )
            {
                translated++;
            }
        }

        if (translated > 0)
        {
            report.AddDone($"translated {Count(translated, "shortcode")} to Liquid, in shortcodes/");
        }

        ReportUnknown(calls, seen);
    }

    private static string Called(int calls) => calls == 0 ? "never called" : $"called {Count(calls, "time")}";

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private IEnumerable<(string File, string Name, bool IsOwn)> Find(IEnumerable<string> themes)
    {
        var folders = themes
            .Select(theme => (Folder: $"themes/{theme}/layouts/shortcodes", IsOwn: false))
            .Prepend((Folder: "layouts/shortcodes", IsOwn: true));
        foreach (var (folder, isOwn) in folders)
        {
            var full = Path.Combine(root, folder);
            if (!Directory.Exists(full))
            {
                continue;
            }

            foreach (
                var file in FolderFiles.Below(full).Where(file => file.EndsWith(".html", StringComparison.Ordinal))
            )
            {
                var name = Path.GetRelativePath(full, file).Replace(Path.DirectorySeparatorChar, '/');
                yield return ($"{folder}/{name}", name[..^".html".Length], isOwn);
            }
        }
    }

    private bool Translate(string file, string name, int calls)
    {
        var diagnostics = new DiagnosticBag();
        if (SourceReader.Read(Path.Combine(root, file), file, diagnostics) is not { } source)
        {
            report.AddNotPossible(file, "this file cannot be read");
            return false;
        }

        var template = TemplateTranslator.Translate(source.Text);
        foreach (var (span, reason) in template.Doubts)
        {
            report.AddReview(source.At(span).ToString(), reason);
        }

        foreach (var (span, reason) in template.Impossible)
        {
            report.AddNotPossible(
                source.At(span).ToString(),
                $"shortcode \"{name}\", which is {Called(calls)}: {reason}"
            );
        }

        return template.Liquid is { } liquid && staging.Write($"shortcodes/{name}.html", liquid);
    }

    private void ReportUnknown(Dictionary<string, int> calls, HashSet<string> defined)
    {
        var known = ShortcodeRegistry
            .BuiltIn.Select(shortcode => shortcode.Name)
            .Concat(["note", "notebook", "simulation"]);
        foreach (var (name, count) in calls.Where(call => !defined.Contains(call.Key) && !known.Contains(call.Key)))
        {
            report.AddNotPossible(
                "",
                $"shortcode \"{name}\", which is called {Count(count, "time")}, is defined nowhere: write shortcodes/{name}.html"
            );
        }
    }

    // An opening tag, not a literal form.
    [GeneratedRegex(@"\{\{[<%]\s*(?<name>[\w][\w/.-]*?)/?(?=[\s>%])", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Call();
}
