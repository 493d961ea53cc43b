using Companion.Content.Shortcodes.BuiltIn;

namespace Companion.Content.Shortcodes;

/// <summary>The shortcodes of a site: the built-in ones and the theme's, which take precedence.</summary>
public sealed class ShortcodeRegistry : IShortcodeCatalog
{
    private readonly Dictionary<string, IShortcode> _byName;

    /// <summary>Takes the theme's shortcodes.</summary>
    public ShortcodeRegistry(IEnumerable<IShortcode> fromTheme)
    {
        _byName = BuiltIn.ToDictionary(shortcode => shortcode.Name, StringComparer.Ordinal);
        foreach (var shortcode in fromTheme)
        {
            _byName[shortcode.Name] = shortcode;
        }
    }

    /// <summary>The shortcodes available with every theme.</summary>
    public static IReadOnlyList<IShortcode> BuiltIn { get; } =
    [
        new DetailsShortcode(),
        new ExtlinkShortcode(),
        new FigureShortcode(),
        new GistShortcode(),
        new HighlightShortcode(),
        new InstagramShortcode(),
        new ParamShortcode(),
        new PostShortcode("tweet"),
        new PostShortcode("twitter"),
        new PostShortcode("x"),
        new QrShortcode(),
        new RefShortcode("ref", isAbsolute: true),
        new RefShortcode("relref", isAbsolute: false),
        new VimeoShortcode(),
        new YoutubeShortcode(),
    ];

    /// <inheritdoc />
    public IReadOnlyCollection<string> Names => _byName.Keys;

    /// <summary>Finds a shortcode by name; null when there is none.</summary>
    public IShortcode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <inheritdoc />
    public bool? TakesInner(string name) => _byName.TryGetValue(name, out var shortcode) ? shortcode.TakesInner : null;

    /// <inheritdoc />
    public bool MixesParameters(string name) => Find(name)?.MixesParameters ?? false;
}
