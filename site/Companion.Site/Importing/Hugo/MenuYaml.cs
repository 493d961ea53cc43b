using System.Text;
using Companion.Content.Data;
using Companion.Site.Importing.Reporting;

namespace Companion.Site.Importing.Hugo;

/// <summary>Writes menus.</summary>
/// <param name="report">Receives what needs a person.</param>
internal sealed class MenuYaml(ImportReport report)
{
    private static readonly string[] Known = ["name", "url", "pageRef", "weight", "identifier", "parent"];

    /// <summary>The menus as YAML, below their key.</summary>
    public string Of(ConfigEntry menus, int depth = 0)
    {
        var yaml = new StringBuilder();
        foreach (var menu in menus.Entries)
        {
            var entries = Entries(menu).Select(entry => Write(entry, menu)).OfType<string>().ToArray();
            if (entries.Length > 0)
            {
                yaml.Append(' ', depth * 2).Append($"  {YamlText.Scalar(menu.Key, isQuoted: true)}:\n");
                foreach (var entry in entries)
                {
                    yaml.Append(' ', depth * 2).Append($"    - {entry}\n");
                }
            }
        }

        return yaml.ToString();
    }

    private static IEnumerable<DataMapping> Entries(ConfigEntry menu) =>
        menu.Value switch
        {
            DataSequence sequence => sequence.Items.OfType<DataMapping>(),
            DataMapping mapping => mapping.Entries.Select(entry => entry.Value).OfType<DataMapping>(),
            _ => [],
        };

    private string? Write(DataMapping entry, ConfigEntry menu)
    {
        var place = menu.Source.At(entry.Span).ToString();
        var name = (entry.Find("name") ?? entry.Find("identifier"))?.Value as DataScalar;
        if (name is null || (entry.Find("url") ?? entry.Find("pageRef")) is null)
        {
            report.AddNotPossible(place, "an entry of a menu needs a name and an address");
            return null;
        }

        var others = entry.Entries.Where(each => !Known.Contains(each.Key, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (others.Length > 0)
        {
            report.AddReview(
                place,
                $"the entry \"{name.Text}\" of a menu is imported without {string.Join(", ", others.Select(each => each.Key))}"
            );
        }

        var parts = Known
            .Select(key => (Key: key, Entry: entry.Find(key)))
            .Where(part => part.Entry is not null && part.Key != "name")
            .Select(part => $"{part.Key}: {Scalar(part.Entry!.Value)}");
        return $"{{ name: {Quoted(name.Text)}, {string.Join(", ", parts)} }}";
    }

    private static string Scalar(DataValue value) =>
        value is DataScalar scalar
            ? scalar.IsQuoted
                ? Quoted(scalar.Text)
                : YamlText.Scalar(scalar.Text, false)
            : "\"\"";

    // Within braces.
    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
