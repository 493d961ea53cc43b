using Companion.Acceptance.Sites;
using Companion.Browsers;
using Xunit;

namespace Companion.Acceptance.EveryBrowser;

/// <inheritdoc />
public sealed class WebKitScenarios(WebKitScenarios.Running running, ServedSite served)
    : ReaderScenarios(running, served),
        IClassFixture<WebKitScenarios.Running>
{
    public sealed class Running() : RunningBrowser(BrowserKind.WebKit);
}
