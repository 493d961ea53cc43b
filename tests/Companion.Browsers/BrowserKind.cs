namespace Companion.Browsers;

/// <summary>A browser's engine. The browsers are Debian's.</summary>
public enum BrowserKind
{
    /// <summary>Blink: Chromium, driven by Playwright.</summary>
    Chromium,

    /// <summary>Gecko: Firefox, driven by Selenium over Marionette.</summary>
    Firefox,

    /// <summary>WebKit: WebKitGTK's MiniBrowser, driven by Selenium over WebDriver.</summary>
    WebKit,
}
