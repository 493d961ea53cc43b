using Companion.Acceptance.Listening;
using Xunit;

namespace Companion.Acceptance.EveryBrowser;

/// <inheritdoc />
public sealed class ChromiumListening(ChromiumScenarios.Running running, ServedShow show)
    : TravellingListenerScenarios(running, show),
        IClassFixture<ChromiumScenarios.Running>
{
    protected override bool PlaysByItself => true;
}
