using Companion.Acceptance.Listening;
using Xunit;

namespace Companion.Acceptance.EveryBrowser;

/// <inheritdoc />
public sealed class FirefoxListening(FirefoxScenarios.Running running, ServedShow show)
    : TravellingListenerScenarios(running, show),
        IClassFixture<FirefoxScenarios.Running>
{
    protected override bool PlaysByItself => false;
}
