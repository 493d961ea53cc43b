using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Companion.Content.Data;
using Companion.Content.Settings;
using Companion.Sources;

namespace Riffs.Words;

/// <summary>
/// The theme's own words in the language of a site: what the author translates in <c>i18n/CODE.yaml</c>, else the theme's
/// translation, else the English text.
/// </summary>
public sealed class Vocabulary
{
    private static readonly ConditionalWeakTable<SiteSettings, Vocabulary> Known = [];
    private static readonly ConcurrentDictionary<string, DataMapping> Translations = new(StringComparer.Ordinal);

    private readonly DataMapping _own;
    private readonly DataMapping _theme;
    private readonly string _datePattern;
    private readonly DateTimeFormatInfo _dateFormat;

    private Vocabulary(SiteSettings settings)
    {
        _own = settings.Words;
        _theme = TranslationOf(settings.Language.Code).Over(TranslationOfScripts(settings.Language.Code));
        _datePattern = this["d MMMM yyyy"];
        _dateFormat = DateTimeFormatInfo.InvariantInfo;
        if (this["Months"].Split(", ") is { Length: 12 } months)
        {
            _dateFormat = (DateTimeFormatInfo)_dateFormat.Clone();
            _dateFormat.MonthNames = [.. months, ""];
            _dateFormat.MonthGenitiveNames = [.. months, ""];
        }
    }

    /// <summary>The languages that the theme is translated to, by their codes without a region.</summary>
    public static IEnumerable<string> Languages =>
        typeof(Vocabulary)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("words/", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name));

    /// <summary>The words of the page's scripts.</summary>
    public ScriptWords Scripts =>
        field ??= new ScriptWords(this, TranslationOfScripts("de").Entries.Select(entry => entry.Key));

    /// <summary>The words of a site.</summary>
    public static Vocabulary Of(SiteSettings settings) => Known.GetValue(settings, each => new Vocabulary(each));

    /// <summary>A text in the site's language.</summary>
    /// <param name="english">The text in English.</param>
    public string this[string english] => Find(_own, english) ?? Find(_theme, english) ?? english;

    /// <summary>A text with values, in the site's language.</summary>
    /// <param name="english">The text in English, with <c>{0}</c> for the first value.</param>
    /// <param name="values">The values.</param>
    public string Format(string english, params ReadOnlySpan<object?> values)
    {
        try
        {
            return string.Format(CultureInfo.InvariantCulture, this[english], values);
        }
        catch (FormatException)
        {
            // An author's translation may have other braces than the text.
            return string.Format(CultureInfo.InvariantCulture, english, values);
        }
    }

    /// <summary>A date as the site's language writes it.</summary>
    public string Date(DateTimeOffset date) => date.ToString(_datePattern, _dateFormat);

    /// <summary>The theme's translation to a language; nothing for English, and for a language that it does not have.</summary>
    /// <param name="code">The language's code; its region does not count.</param>
    public static DataMapping TranslationOf(string code) => Read($"words/{LanguageOf(code)}.yaml");

    /// <summary>The translation of what the page's scripts say. All languages have the same texts.</summary>
    /// <param name="code">The language's code; its region does not count.</param>
    public static DataMapping TranslationOfScripts(string code) => Read($"script-words/{LanguageOf(code)}.yaml");

    private static string LanguageOf(string code) => code.Split('-')[0].ToLowerInvariant();

    private static DataMapping Read(string file) => Translations.GetOrAdd(file, Parse);

    private static DataMapping Parse(string file)
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream(file);
        if (stream is null)
        {
            return DataMapping.Empty;
        }

        using var reader = new StreamReader(stream);
        var source = new SourceText(file, reader.ReadToEnd());
        return YamlData.Parse(source, new SourceSpan(0, source.Text.Length), new DiagnosticBag())
            ?? throw new InvalidOperationException($"The theme's words cannot be read: {file}.");
    }

    // Hugo's form has the text below "other".
    private static string? Find(DataMapping words, string english) =>
        words.Find(english)?.Value switch
        {
            DataScalar { IsNull: false, Text: var text } => text,
            DataMapping forms when forms.Find("other")?.Value is DataScalar { Text: var text } => text,
            _ => null,
        };
}
