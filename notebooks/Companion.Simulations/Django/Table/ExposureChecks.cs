using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>W018, W020 and async.E001: settings that belong only on the developer's own machine.</summary>
internal static class ExposureChecks
{
    public static IReadOnlyList<SystemCheck> Rows { get; } =
    [
        // The episode quotes the texts of W018 and W020.
        new("security.W018", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["DEBUG"],
            When = settings => settings["DEBUG"].IsTruthy,
            Message = "You should not have DEBUG set to True in deployment.",
            Remedy = "DEBUG = False",
            Page = "ref/settings/#debug",
        },
        new("security.W020", CheckLevel.Warning, CheckTag.Security)
        {
            Settings = ["ALLOWED_HOSTS"],
            When = settings => !settings["ALLOWED_HOSTS"].IsTruthy,
            Message = "ALLOWED_HOSTS must not be empty in deployment.",
            Remedy = "ALLOWED_HOSTS = ['www.example.com']",
            Page = "ref/settings/#allowed-hosts",
        },
        new("async.E001", CheckLevel.Error, CheckTag.AsyncSupport)
        {
            Settings = [AsyncUnsafe],
            When = settings => settings.HasEnvironmentVariable(AsyncUnsafe),
            Message =
                "The environment variable DJANGO_ALLOW_ASYNC_UNSAFE is set. Django no longer stops database work "
                + "inside an event loop, and concurrent requests can corrupt each other's data.",
            Remedy = "unset DJANGO_ALLOW_ASYNC_UNSAFE",
            Page = "topics/async/#async-safety",
        },
    ];

    /// <summary>The only row that an environment variable decides, not a setting.</summary>
    internal const string AsyncUnsafe = "DJANGO_ALLOW_ASYNC_UNSAFE";
}
