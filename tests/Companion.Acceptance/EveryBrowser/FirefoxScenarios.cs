using Companion.Acceptance.Sites;
using Companion.Browsers;
using Xunit;

namespace Companion.Acceptance.EveryBrowser;

/// <inheritdoc />
public sealed class FirefoxScenarios(FirefoxScenarios.Running running, ServedSite served)
    : ReaderScenarios(running, served),
        IClassFixture<FirefoxScenarios.Running>
{
    public sealed class Running() : RunningBrowser(BrowserKind.Firefox);
}
