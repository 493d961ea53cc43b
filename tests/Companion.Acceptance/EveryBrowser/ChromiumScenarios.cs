using Companion.Acceptance.Sites;
using Companion.Browsers;
using Xunit;

namespace Companion.Acceptance.EveryBrowser;

/// <inheritdoc />
public sealed class ChromiumScenarios(ChromiumScenarios.Running running, ServedSite served)
    : ReaderScenarios(running, served),
        IClassFixture<ChromiumScenarios.Running>
{
    public sealed class Running() : RunningBrowser(BrowserKind.Chromium);
}
