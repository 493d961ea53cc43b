using Companion.Content.Data;
using Companion.Content.Settings;

namespace Companion.Content.Markup;

/// <summary>The titles of alerts without one of their own, in the languages that the theme speaks.</summary>
internal static class AlertTitles
{
    private static readonly Dictionary<string, string[]> Translations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["de"] = ["Hinweis", "Tipp", "Wichtig", "Warnung", "Vorsicht"],
        ["es"] = ["Nota", "Consejo", "Importante", "Advertencia", "Precaución"],
        ["fr"] = ["Remarque", "Conseil", "Important", "Avertissement", "Attention"],
        ["it"] = ["Nota", "Suggerimento", "Importante", "Avviso", "Attenzione"],
        ["nl"] = ["Opmerking", "Tip", "Belangrijk", "Waarschuwing", "Let op"],
        ["pt"] = ["Nota", "Dica", "Importante", "Aviso", "Cuidado"],
    };

    /// <summary>The title: what the author translates in <c>i18n/CODE.yaml</c>, else ours, else the English one.</summary>
    public static string Of(AlertKind kind, SiteSettings settings) =>
        settings.Words.Find(kind.Title)?.Value is DataScalar { IsNull: false, Text: var own } ? own
        : Translations.TryGetValue(settings.Language.Code.Split('-')[0], out var titles) ? titles[kind.Number]
        : kind.Title;
}
