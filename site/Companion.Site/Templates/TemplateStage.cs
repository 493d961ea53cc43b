using System.Text.RegularExpressions;
using Companion.Content.Shortcodes;
using Companion.Site.Pipeline;
using Companion.Site.Templates.Checking;
using Companion.Site.Templates.Liquid;
using Companion.Sources;
using Fluid;

namespace Companion.Site.Templates;

/// <summary>Reads the templates of the site's author, and reports the errors that need no rendering.</summary>
internal sealed partial class TemplateStage : IStage<IReadOnlyCollection<string>, TemplateCatalog>
{
    /// <inheritdoc />
    /// <param name="input">The names of the theme's shortcodes.</param>
    /// <param name="build">The build.</param>
    public TemplateCatalog Run(IReadOnlyCollection<string> input, BuildContext build)
    {
        var partials = TemplateFolder.Read($"{TemplateFolder.Layouts}/partials", build).ToArray();
        var shortcodes = FindShortcodes(build);
        var engine = new TemplateEngine(
            partials.ToDictionary(file => file.Name, file => file.Source.Text, StringComparer.Ordinal),
            Today(build)
        );
        var names = new TemplateNames(
            engine.FilterNames.ToHashSet(StringComparer.Ordinal),
            partials.Select(file => file.Name).ToHashSet(StringComparer.Ordinal),
            TemplateNames.OfShortcodes
        );
        NoteReplaced(shortcodes, input, build.Diagnostics);
        return new TemplateCatalog(
            [.. shortcodes.Select(file => Check(file, names, build.Diagnostics))],
            [.. partials.Select(file => Check(file, names with { Variables = VariablesOf(file) }, build.Diagnostics))],
            engine
        )
        {
            StyleSheet = SiteStyleSheet.Read(build),
        };
    }

    /// <summary>The day of a build, as templates see it.</summary>
    public static DateOnly Today(BuildContext build) =>
        DateOnly.FromDateTime(build.Options.Clock.GetUtcNow().UtcDateTime);

    private static IReadOnlyList<string>? VariablesOf(TemplateFile partial) =>
        TemplatePartials.Names.Contains(partial.Name) ? TemplateNames.OfPages : null;

    private static List<TemplateFile> FindShortcodes(BuildContext build)
    {
        var found = new Dictionary<string, TemplateFile>(StringComparer.Ordinal);
        var folders = (string[])[TemplateFolder.Shortcodes, $"{TemplateFolder.Layouts}/{TemplateFolder.Shortcodes}"];
        foreach (var file in folders.SelectMany(folder => TemplateFolder.Read(folder, build)))
        {
            if (!found.TryAdd(file.Name, file))
            {
                build.Diagnostics.Add(
                    Diagnostic.Error(
                        file.Source.Path,
                        $"shortcode \"{file.Name}\" is defined twice: here and in {found[file.Name].Source.Path}",
                        "remove one of the two"
                    )
                );
            }
        }

        return [.. found.Values];
    }

    private static void NoteReplaced(
        IEnumerable<TemplateFile> shortcodes,
        IReadOnlyCollection<string> fromTheme,
        DiagnosticBag diagnostics
    )
    {
        var known = ShortcodeRegistry.BuiltIn.Select(shortcode => shortcode.Name).Concat(fromTheme);
        foreach (var file in shortcodes.Where(file => known.Contains(file.Name)))
        {
            diagnostics.Add(
                new Diagnostic(
                    Severity.Note,
                    file.Source.Path,
                    Location: null,
                    $"this replaces Companion's own shortcode \"{file.Name}\"",
                    "rename the file if that is not meant"
                )
            );
        }
    }

    private static TemplateFile Check(TemplateFile file, TemplateNames names, DiagnosticBag diagnostics)
    {
        if (HugoAction().Match(file.Source.Text) is { Success: true } action)
        {
            diagnostics.Error(
                file.Source.At(new SourceSpan(action.Index, action.Length)),
                "this is Hugo's template language; templates are written in Liquid here",
                "companion import hugo translates templates; docs/moving.md lists how each action is written"
            );
            return file;
        }

        if (!TemplateParser.Instance.TryParse(file.Source.Text, out var program, out var error))
        {
            diagnostics.Add(SyntaxError.Of(file.Source, error, TemplateParser.Instance.RegisteredTags.Keys));
            return file;
        }

        var review = TemplateReview.Of(program);
        return file with
        {
            Program = review.Report(file.Source, names, diagnostics) ? program : null,
            ReadsInner = review.ReadsInner,
            Includes = [.. review.Includes],
            IncludesAny = review.IncludesAny,
        };
    }

    // {{ .Get 0 }}, {{ $x := … }}, {{- with …, {{ end }}: none of them is Liquid.
    [GeneratedRegex(
        @"\{\{-?\s*(?:[.$]|(?:with|if|range|define|block|template|partial|else|end|printf)\b)[^}]*",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex HugoAction();
}
