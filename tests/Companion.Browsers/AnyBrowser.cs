using OpenQA.Selenium;

namespace Companion.Browsers;

/// <summary>Asks a driver for the only browser that it has.</summary>
internal sealed class AnyBrowser : DriverOptions
{
    public override ICapabilities ToCapabilities() => GenerateDesiredCapabilities(true).AsReadOnly();
}
