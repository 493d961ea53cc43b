using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>caches.E001, W002 and W003.</summary>
internal static class CacheChecks
{
    public static IReadOnlyList<SystemCheck> Rows { get; } =
    [
        new("caches.E001", CheckLevel.Error, CheckTag.Caches)
        {
            OnlyForDeployment = false,
            Settings = ["CACHES"],
            When = settings => !settings["CACHES"].Contains("default"),
            Message = "CACHES has no 'default' entry, so code that uses a cache without naming one fails.",
            Remedy = "CACHES = {**CACHES, 'default': {'BACKEND': 'django.core.cache.backends.locmem.LocMemCache'}}",
            Page = "ref/settings/#caches",
        },
        new("caches.W002", CheckLevel.Warning, CheckTag.Caches)
        {
            Since = new(3, 2),
            Settings = ["CACHES", "MEDIA_ROOT", "STATIC_ROOT", "STATICFILES_DIRS"],
            Each = FileCache.Exposed,
            Message =
                "The '{subject}. Visitors may download what is cached, and collectstatic or an "
                + "upload may damage it.",
            Remedy = "CACHES['default']['LOCATION'] = '/var/cache/project'",
            Page = "ref/settings/#caches-location",
        },
        new("caches.W003", CheckLevel.Warning, CheckTag.Caches)
        {
            OnlyForDeployment = false,
            Since = new(3, 2),
            Settings = ["CACHES"],
            Each = FileCache.Relative,
            Message =
                "The LOCATION of the '{subject}' cache is a relative path, so the folder depends on where "
                + "the server was started.",
            Remedy = "CACHES['default']['LOCATION'] = '/var/cache/project'",
            Page = "ref/settings/#caches-location",
        },
    ];
}
