using Companion.Content.Shortcodes;
using Companion.Testing.Hugo;

namespace Companion.Content.Tests.Shortcodes;

/// <summary>The shortcodes of the recorded Hugo site.</summary>
internal sealed class TestCatalog : IShortcodeCatalog
{
    public static readonly TestCatalog Instance = new();

    public IReadOnlyCollection<string> Names => [.. HugoShortcodes.Childless, .. HugoShortcodes.WithInner];

    public bool? TakesInner(string name) =>
        HugoShortcodes.WithInner.Contains(name) ? true
        : HugoShortcodes.Childless.Contains(name) ? false
        : null;
}
