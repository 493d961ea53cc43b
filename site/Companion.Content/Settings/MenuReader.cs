using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.Settings;

/// <summary>Reads <c>menus</c>: lists of entries by the menu's name, as in Hugo.</summary>
/// <param name="source">The text of <c>site.yaml</c>.</param>
/// <param name="values">Reads the values.</param>
internal sealed class MenuReader(SourceText source, SettingsValues values)
{
    private static readonly string[] Keys = ["name", "url", "pageRef", "weight", "identifier", "parent"];

    /// <summary>Reads the menus of the site or of a language.</summary>
    /// <param name="data">The mapping that may have the key <c>menus</c>.</param>
    public Dictionary<string, IReadOnlyList<MenuEntry>> Read(DataMapping data)
    {
        var menus = new Dictionary<string, IReadOnlyList<MenuEntry>>(StringComparer.OrdinalIgnoreCase);
        var written = values.Mapping(data, "menus") ?? DataMapping.Empty;
        foreach (var menu in written.Entries)
        {
            var entries = values.Mappings(written, menu.Key).Select(ReadEntry).OfType<MenuEntry>().ToArray();
            ReportUnknownParents(entries, menu);
            menus[menu.Key] =
            [
                .. entries
                    .OrderBy(entry => entry.Weight == 0 ? int.MaxValue : entry.Weight)
                    .ThenBy(entry => entry.Name, StringComparer.Ordinal),
            ];
        }

        return menus;
    }

    private MenuEntry? ReadEntry(DataMapping data)
    {
        values.RefuseUnknownKeys(data, Keys);
        var target = values.Text(data, "url") ?? values.Text(data, "pageRef");
        if (values.RequiredText(data, "name", "name: Episodes") is not { } name)
        {
            return null;
        }

        if (target is null)
        {
            values.Error(
                data.Span with
                {
                    Length = 1,
                },
                $"the entry {Quoted.Text(name.Value)} leads nowhere",
                "write url: /episodes/"
            );
            return null;
        }

        var entry = new MenuEntry(name.Value, target.Value, source.At(target.Span))
        {
            Weight = values.Number(data, "weight") ?? 0,
            Parent = values.Text(data, "parent")?.Value,
        };
        return values.Text(data, "identifier") is { } identifier ? entry with { Identifier = identifier.Value } : entry;
    }

    private void ReportUnknownParents(MenuEntry[] entries, DataEntry menu)
    {
        foreach (var entry in entries.Where(entry => entry.Parent is not null))
        {
            if (entries.All(other => other.Identifier != entry.Parent))
            {
                values.Error(
                    menu.KeySpan,
                    $"{Quoted.Text(entry.Name)} belongs to {Quoted.Text(entry.Parent!)}, which this menu does not have",
                    "write the name or the identifier of another entry of the menu"
                );
            }
        }
    }
}
