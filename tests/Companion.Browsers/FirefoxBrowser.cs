using System.Globalization;
using Companion.Testing;
using OpenQA.Selenium.Remote;

namespace Companion.Browsers;

/// <summary>Debian's Firefox, driven by Selenium.</summary>
internal sealed class FirefoxBrowser : IWebBrowser
{
    private const string Program = "firefox-esr";

    // The browser itself must not use the network, nor show pages of its own.
    private const string Preferences = """
        user_pref("app.normandy.enabled", false);
        user_pref("app.update.disabledForTesting", true);
        user_pref("browser.safebrowsing.downloads.enabled", false);
        user_pref("browser.safebrowsing.malware.enabled", false);
        user_pref("browser.safebrowsing.phishing.enabled", false);
        user_pref("browser.startup.homepage_override.mstone", "ignore");
        user_pref("captivedetect.canonicalURL", "");
        user_pref("datareporting.policy.dataSubmissionEnabled", false);
        user_pref("dom.push.connection.enabled", false);
        user_pref("extensions.update.enabled", false);
        user_pref("marionette.port", 0);
        user_pref("network.captive-portal-service.enabled", false);
        user_pref("network.connectivity-service.enabled", false);
        user_pref("services.settings.server", "data:,");
        user_pref("toolkit.telemetry.server", "data:,");
        """;

    /// <inheritdoc />
    public async Task<ITab> OpenAsync()
    {
        var profile = new TemporaryFolder().Write("user.js", Preferences);
        var process = Programs.Start(
            Program,
            ["--headless", "--marionette", "--no-remote", "--profile", profile.Path, "about:blank"],
            new Dictionary<string, string?> { ["HOME"] = profile.Path, ["MOZ_CRASHREPORTER_DISABLE"] = "1" }
        );
        return await DrivenTab.OpenAsync(process, profile, async () => await DriveAsync(profile));
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // Firefox chooses a port and writes it into its profile.
    private static async Task<RemoteWebDriver> DriveAsync(TemporaryFolder profile)
    {
        var port = 0;
        await Patience.UntilAsync(
            () =>
                File.Exists(profile["MarionetteActivePort"])
                && int.TryParse(
                    File.ReadAllText(profile["MarionetteActivePort"]),
                    CultureInfo.InvariantCulture,
                    out port
                ),
            "Firefox can be driven"
        );
        return new RemoteWebDriver(new MarionetteExecutor(port), new AnyBrowser().ToCapabilities());
    }
}
