using System.Text.RegularExpressions;
using Companion.Content.Data;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Settings;

/// <summary>Reads <c>language</c>, <c>languages</c> and <c>defaultLanguageInSubfolder</c>.</summary>
/// <param name="values">Reads the values.</param>
/// <param name="menus">Reads the menus.</param>
internal sealed partial class LanguagesReader(SettingsValues values, MenuReader menus)
{
    private static readonly string[] Keys =
    [
        "name",
        "title",
        "description",
        "weight",
        "direction",
        "folder",
        "params",
        "menus",
    ];

    /// <summary>Reads the languages: the default one first, then by weight and by code.</summary>
    /// <param name="data">The settings.</param>
    public IReadOnlyList<LanguageSettings> Read(DataMapping data)
    {
        var written = values.Mapping(data, "languages") ?? DataMapping.Empty;
        var main = values.Text(data, "language");
        if (main is not null)
        {
            CheckCode(main);
        }

        var code = main?.Value ?? Language.English.Code;
        if (written.Entries.Count == 0)
        {
            return [new LanguageSettings(new Language(code, NameOf(code), UrlPath.Root))];
        }

        var inSubfolder = values.Switch(data, "defaultLanguageInSubfolder");
        var read = written.Entries.Select(entry => Read(entry, code, inSubfolder)).ToArray();
        if (read.All(each => each.Settings.Language.Code != code))
        {
            values.Error(
                main?.Span ?? written.Entries[0].KeySpan,
                $"the site's own language {Quoted.Text(code)} is not one of its languages",
                main is null
                    ? "name the language that has no folder in its addresses: language: " + written.Entries[0].Key
                    : $"add {code} to languages, or name one of them: {string.Join(", ", written.Entries.Select(each => each.Key))}"
            );
        }

        return
        [
            .. read.OrderByDescending(each => each.Settings.Language.Code == code)
                .ThenBy(each => each.Weight == 0 ? int.MaxValue : each.Weight)
                .ThenBy(each => each.Settings.Language.Code, StringComparer.Ordinal)
                .Select(each => each.Settings),
        ];
    }

    private (LanguageSettings Settings, int Weight) Read(DataEntry entry, string main, bool inSubfolder)
    {
        CheckCode(new Located<string>(entry.Key, entry.KeySpan));
        var data = values.Mapping(entry) ?? DataMapping.Empty;
        values.RefuseUnknownKeys(data, Keys);
        var root = entry.Key == main && !inSubfolder ? UrlPath.Root : new UrlPath($"/{Slug.From(entry.Key)}/");
        var language = new Language(entry.Key, values.Text(data, "name")?.Value ?? NameOf(entry.Key), root)
        {
            IsRightToLeft =
                values.OneOf(
                    data,
                    "direction",
                    ["ltr", "rtl"],
                    "is no direction of text",
                    "write ltr (from left to right) or rtl (from right to left)"
                ) == "rtl",
            Folder = values.Text(data, "folder")?.Value.Trim('/'),
        };
        var settings = new LanguageSettings(language)
        {
            Title = values.Text(data, "title")?.Value,
            Description = values.Text(data, "description")?.Value,
            Params = values.Mapping(data, "params") ?? DataMapping.Empty,
            Menus = menus.Read(data),
        };
        return (settings, values.Number(data, "weight") ?? 0);
    }

    private void CheckCode(Located<string> code)
    {
        if (!Code().IsMatch(code.Value))
        {
            values.Error(
                code.Span,
                $"{Quoted.Text(code.Value)} is not the code of a language",
                "write a code such as en, es or pt-BR"
            );
        }
    }

    private static string NameOf(string code) =>
        code.Split('-')[0].ToLowerInvariant() switch
        {
            "ar" => "العربية",
            "cs" => "Čeština",
            "da" => "Dansk",
            "de" => "Deutsch",
            "en" => "English",
            "es" => "Español",
            "fi" => "Suomi",
            "fr" => "Français",
            "he" => "עברית",
            "hi" => "हिन्दी",
            "it" => "Italiano",
            "ja" => "日本語",
            "ko" => "한국어",
            "nb" or "no" => "Norsk",
            "nl" => "Nederlands",
            "pl" => "Polski",
            "pt" => "Português",
            "ru" => "Русский",
            "sv" => "Svenska",
            "tr" => "Türkçe",
            "uk" => "Українська",
            "zh" => "中文",
            _ => code,
        };

    // Language, script, region and variants, as in BCP 47.
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
