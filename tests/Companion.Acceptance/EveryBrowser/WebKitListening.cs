using Companion.Acceptance.Listening;
using Xunit;

namespace Companion.Acceptance.EveryBrowser;

/// <inheritdoc />
public sealed class WebKitListening(WebKitScenarios.Running running, ServedShow show)
    : ListenerScenarios(running, show),
        IClassFixture<WebKitScenarios.Running>;
