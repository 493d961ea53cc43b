using Companion.Python.Values;
using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>The file-based caches in CACHES and their folders.</summary>
internal static class FileCache
{
    private const string Backend = "django.core.cache.backends.filebased.FileBasedCache";

    /// <summary>The caches whose folder equals, is inside or contains a folder that visitors can reach.</summary>
    public static IEnumerable<CheckSubject> Exposed(SettingsView settings) =>
        from entry in Caches(settings)
        from name in (string[])["MEDIA_ROOT", "STATIC_ROOT", "STATICFILES_DIRS"]
        from subject in ExposedBy(entry.Alias, entry.Cache, settings[name])
        select subject;

    /// <summary>The caches whose folder is a relative path.</summary>
    public static IEnumerable<CheckSubject> Relative(SettingsView settings) =>
        settings["CACHES"] is { Value: not (PythonDictionary or Undetermined) } other
            ?
            [
                new CheckSubject(
                    "",
                    other.Raises("AttributeError", $"'{other.TypeName}' object has no attribute 'items'")
                ),
            ]
            : Caches(settings)
                .Select(entry => new CheckSubject(
                    entry.Alias,
                    IsFileCache(entry.Cache) && IsRelative(entry.Cache, entry.Cache.Entry("LOCATION"))
                ));

    private static IEnumerable<CheckSubject> ExposedBy(string alias, SettingValue cache, SettingValue setting)
    {
        var (isFileCache, location) = (IsFileCache(cache), cache.Entry("LOCATION"));
        if (isFileCache.IsNo || setting.IsTruthy.IsNo || location is null)
        {
            return [];
        }

        var folders = Folders(setting).ToList();
        if (!isFileCache.IsYes || folders.Prepend(location).Any(folder => folder.Value is Undetermined))
        {
            var known = folders.Prepend(location).Select(folder => folder.WhenKnown(_ => true));
            return
            [
                new CheckSubject(
                    $"{alias}' cache and {setting.Name}",
                    known.Aggregate(isFileCache, (all, each) => all & each)
                ),
            ];
        }

        var relation = FolderPath.Of(location) is { } place ? Relation(place, folders.Select(FolderPath.Of)) : null;
        return relation is null
            ? []
            : [new CheckSubject($"{alias}' cache keeps its files in a folder that {relation} {setting.Name}", true)];
    }

    private static string? Relation(FolderPath place, IEnumerable<FolderPath?> folders)
    {
        var others = folders.OfType<FolderPath>().ToList();
        return others.Contains(place) ? "equals"
            : others.Exists(place.IsInside) ? "is inside"
            : others.Exists(folder => folder.IsInside(place)) ? "contains"
            : null;
    }

    // STATICFILES_DIRS may contain pairs of a prefix and a folder.
    private static IEnumerable<SettingValue> Folders(SettingValue setting) =>
        setting.Name == "STATICFILES_DIRS" && setting.Value is not Undetermined
            ? (setting.Elements ?? []).Select(item => item.IsListOrTuple.IsYes ? item.Elements!.Last() : item)
            : [setting];

    private static Truth IsFileCache(SettingValue cache) =>
        cache.WhenEntryKnown("BACKEND", backend => backend.EqualsText(Backend));

    private static Truth IsRelative(SettingValue cache, SettingValue? location) =>
        location?.WhenKnown(place => FolderPath.TextOf(place) is { } text && !text.StartsWith('/'))
        ?? cache.Raises("KeyError", "'LOCATION'");

    private static IEnumerable<(string Alias, SettingValue Cache)> Caches(SettingsView settings)
    {
        var caches = settings["CACHES"];
        return caches.Value switch
        {
            Undetermined => [("default", caches)],
            PythonDictionary dictionary => dictionary
                .Entries.Select(entry => entry.Key)
                .OfType<PythonString>()
                .Select(alias => (alias.Value, caches.Entry(alias.Value)!)),
            _ => [],
        };
    }
}
