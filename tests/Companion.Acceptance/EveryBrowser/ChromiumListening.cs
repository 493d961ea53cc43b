using Companion.Acceptance.Listening;
using Xunit;

namespace Companion.Acceptance.EveryBrowser;

/// <inheritdoc />
public sealed class ChromiumListening(ChromiumScenarios.Running running, ServedShow show)
    : ListenerScenarios(running, show),
        IClassFixture<ChromiumScenarios.Running>
{
    protected override bool PlaysByItself => true;
}
