using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Riffs.Words;

/// <summary>
/// The words of the page's scripts in the language of a site, which the page brings along as JSON: the English texts with
/// their translations.
/// </summary>
public sealed class ScriptWords
{
    // All that the scripts of a page without experiments say (copyButton.ts).
    private static readonly string[] OfReading = ["Copied", "Copy", "This browser does not allow copying."];

    // What the search says besides (scripts/src/search).
    private static readonly string[] OfSearch =
    [
        "1 result for “{0}”",
        "All results",
        "Close",
        "Episode",
        "Everything on this site",
        "More results",
        "Notebook",
        "Nothing was found for “{0}”",
        "Only",
        "Page",
        "Search",
        "Search this site",
        "The key / opens this search",
        "Transcript",
        "Words cannot be searched at the moment.",
        "You are offline: words cannot be searched.",
        "{0} results for “{1}”",
    ];

    // The characters as they are, but for those that HTML gives a meaning.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal ScriptWords(Vocabulary words, IEnumerable<string> all)
    {
        Reading = Write(words, OfReading);
        Search = Write(words, OfReading.Concat(OfSearch));
        Experiments = Write(words, all);
    }

    /// <summary>Those of a page without experiments; null when all are English.</summary>
    public string? Reading { get; }

    /// <summary>Those of the search page, and of the search that another page opens; null when all are English.</summary>
    public string? Search { get; }

    /// <summary>Those of a page with experiments; null when all are English.</summary>
    public string? Experiments { get; }

    private static string? Write(Vocabulary words, IEnumerable<string> texts)
    {
        var translated = texts.Where(text => words[text] != text).ToList();
        if (translated.Count == 0)
        {
            return null;
        }

        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, Options))
        {
            writer.WriteStartObject();
            foreach (var text in translated)
            {
                writer.WriteString(text, words[text]);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(json.ToArray());
    }
}
