using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Table;

/// <summary>W009 and W025: keys that sign sessions, password resets and messages.</summary>
internal static class SecretKeyChecks
{
    private const string Remedy = "SECRET_KEY = os.environ['SECRET_KEY']  # 50 random characters or more";

    public static IReadOnlyList<SystemCheck> Rows { get; } =
    [
        new("security.W009", CheckLevel.Warning, CheckTag.Security)
        {
            Until = new(3, 1),
            Settings = ["SECRET_KEY"],
            When = settings => SecretKeyStrength.IsWeak(settings["SECRET_KEY"], settings.Version),
            Message =
                "SECRET_KEY is shorter than 50 characters or made of fewer than 5 different ones. Anyone who guesses it "
                + "can forge sessions and password resets.",
            Remedy = Remedy,
            Page = "ref/settings/#secret-key",
        },
        new("security.W009", CheckLevel.Warning, CheckTag.Security)
        {
            Since = new(3, 2),
            Settings = ["SECRET_KEY"],
            When = settings => SecretKeyStrength.IsWeak(settings["SECRET_KEY"], settings.Version),
            Message =
                "SECRET_KEY is shorter than 50 characters, made of fewer than 5 different ones, or still the one "
                + "that startproject wrote (it begins with 'django-insecure-'). Anyone who guesses it, or reads it in "
                + "the repository, can forge sessions and password resets.",
            Remedy = Remedy,
            Page = "ref/settings/#secret-key",
        },
        new("security.W025", CheckLevel.Warning, CheckTag.Security)
        {
            Since = new(4, 1),
            Settings = ["SECRET_KEY_FALLBACKS"],
            Each = Fallbacks,
            Message =
                "{subject} is shorter than 50 characters, made of fewer than 5 different ones, or begins with "
                + "'django-insecure-'. Django still accepts what an old key signed, so a weak old key is as dangerous as a weak new one.",
            Remedy = "SECRET_KEY_FALLBACKS = []",
            Page = "ref/settings/#secret-key-fallbacks",
        },
    ];

    private static IEnumerable<CheckSubject> Fallbacks(SettingsView settings)
    {
        var fallbacks = settings["SECRET_KEY_FALLBACKS"];
        return fallbacks.Elements?.Select(
                (key, index) =>
                    new CheckSubject($"SECRET_KEY_FALLBACKS[{index}]", SecretKeyStrength.IsWeak(key, settings.Version))
            )
            // Any() with a test that never passes still reports why the value cannot be iterated.
            ?? [new CheckSubject("SECRET_KEY_FALLBACKS", fallbacks.Any(_ => false))];
    }
}
