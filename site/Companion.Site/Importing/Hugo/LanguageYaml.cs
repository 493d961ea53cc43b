using System.Text;
using Companion.Content.Data;
using Companion.Site.Importing.Reporting;

namespace Companion.Site.Importing.Hugo;

/// <summary>Writes the languages of a site.</summary>
/// <param name="yaml">Receives them.</param>
/// <param name="report">Receives what needs a person.</param>
/// <param name="content">The folder with the content.</param>
internal sealed class LanguageYaml(StringBuilder yaml, ImportReport report, string content)
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["languageName"] = "name",
        ["title"] = "title",
        ["weight"] = "weight",
        ["languageDirection"] = "direction",
        ["description"] = "description",
    };

    /// <summary>Writes a language.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="entries">Its settings.</param>
    public void Append(string code, IReadOnlyList<ConfigEntry> entries)
    {
        if (
            entries.Any(entry =>
                entry.Key.Equals("disabled", StringComparison.OrdinalIgnoreCase) && entry.Text == "true"
            )
        )
        {
            report.AddReview(entries[0].Place, $"the language {code} is disabled, so it is left out");
            return;
        }

        yaml.Append($"  {YamlText.Scalar(code, isQuoted: true)}:\n");
        var own = new List<DataEntry>();
        foreach (var entry in entries)
        {
            AppendEntry(entry, own);
        }

        if (own.Count > 0)
        {
            YamlText.Append(yaml, "params", new DataMapping(default, own), depth: 2);
        }
    }

    private void AppendEntry(ConfigEntry entry, List<DataEntry> own)
    {
        var key = entry.Key.ToLowerInvariant();
        if (Names.TryGetValue(key, out var name))
        {
            YamlText.Append(yaml, name, entry.Value, depth: 2);
        }
        else if (key == "contentdir")
        {
            AppendFolder(entry);
        }
        else if (key is "menu" or "menus")
        {
            if (new MenuYaml(report).Of(entry, depth: 2) is { Length: > 0 } menus)
            {
                yaml.Append("    menus:\n").Append(menus);
            }
        }
        else if (key == "params")
        {
            own.AddRange(((entry.Value as DataMapping) ?? DataMapping.Empty).Entries);
        }
        else if (key is "permalinks" or "taxonomies" or "baseurl" or "markup" or "paginate")
        {
            report.AddNotPossible(entry.Place, $"{entry.Key}: a language cannot have its own");
        }
        else if (key is not ("languagecode" or "disabled" or "weight"))
        {
            // Before Hugo 0.112, a language's own keys were parameters.
            own.Add(new DataEntry(entry.Key, entry.KeySpan, entry.Value));
        }
    }

    private void AppendFolder(ConfigEntry entry)
    {
        var folder = (entry.Text ?? "").Trim('/');
        if (folder.StartsWith(content + "/", StringComparison.Ordinal))
        {
            yaml.Append($"    folder: {YamlText.Scalar(folder[(content.Length + 1)..], isQuoted: true)}\n");
        }
        else if (folder != content)
        {
            // Other folders are copied below input/ under their own names.
            yaml.Append($"    folder: {YamlText.Scalar(folder.Split('/')[^1], isQuoted: true)}\n");
        }
    }
}
