using Companion.Content.Settings;
using Companion.Sources;

namespace Companion.Content.Models;

/// <summary>Builds the models of a site: one for each of its languages.</summary>
/// <param name="settings">The site's settings.</param>
/// <param name="claims">The files of the output folder claimed so far.</param>
/// <param name="diagnostics">Receives the errors.</param>
public sealed class SiteModelsBuilder(SiteSettings settings, OutputClaims claims, DiagnosticBag diagnostics)
{
    /// <summary>Builds the models, that of the site's own language first.</summary>
    /// <param name="files">The published content files, in any language.</param>
    /// <param name="notebooks">The pages of notebooks, which are part of the site's own language.</param>
    public IReadOnlyList<SiteModel> Build(
        IReadOnlyList<ContentFile> files,
        IReadOnlyList<NotebookPage>? notebooks = null
    )
    {
        WarnOfUnusedPatterns(files);
        var byLanguage = files.ToLookup(file => file.Language.Code, StringComparer.Ordinal);
        SiteModel[] models =
        [
            .. settings.Languages.Select(
                (language, index) =>
                    new SiteModelBuilder(settings.In(language), claims, diagnostics).Build(
                        settings.Languages.Count == 1 ? files : [.. byLanguage[language.Language.Code]],
                        index == 0 ? notebooks : null
                    )
            ),
        ];
        if (models is [var only])
        {
            return [only];
        }

        var translations = models
            .SelectMany(model => model.Pages.Select(page => new Translation(model.Settings.Language, page)))
            .Where(each => each.Page is { TranslationKey: not null } and not ListPage { IsFirst: false })
            .ToLookup(each => each.Page.TranslationKey!, StringComparer.Ordinal);
        return [.. models.Select(model => model.TranslatedBy(translations))];
    }

    private void WarnOfUnusedPatterns(IReadOnlyList<ContentFile> files)
    {
        var sections = files.Select(file => file.Place.TopFolder).ToHashSet(StringComparer.Ordinal);
        foreach (var permalink in settings.Permalinks.Values.Where(permalink => !sections.Contains(permalink.Section)))
        {
            diagnostics.Add(
                Diagnostic.Warning(
                    permalink.Origin,
                    $"there is no section \"{permalink.Section}\"",
                    Suggestion.Nearest(permalink.Section, sections) is { Length: > 0 } nearest
                        ? $"did you mean {nearest}?"
                        : "a section is a first folder below the content folder"
                )
            );
        }
    }
}
