using Companion.Site.Caching;
using Companion.Site.Templates.Liquid;
using Companion.Sources;

namespace Companion.Site.Templates;

/// <summary>The templates of a site's author. Thread-safe.</summary>
internal sealed class TemplateCatalog
{
    private readonly Dictionary<string, TemplateFile> _shortcodes;
    private readonly Dictionary<string, TemplateFile> _partials;
    private readonly Dictionary<string, SourceText> _byText = new(StringComparer.Ordinal);

    /// <summary>Takes the templates.</summary>
    /// <param name="shortcodes">The shortcodes; their names are unique.</param>
    /// <param name="partials">The files of <c>layouts/partials/</c>; their names are unique.</param>
    /// <param name="engine">Renders them.</param>
    public TemplateCatalog(
        IEnumerable<TemplateFile> shortcodes,
        IEnumerable<TemplateFile> partials,
        TemplateEngine engine
    )
    {
        _shortcodes = shortcodes.ToDictionary(file => file.Name, StringComparer.Ordinal);
        _partials = partials.ToDictionary(file => file.Name, StringComparer.Ordinal);
        foreach (var file in _shortcodes.Values.Concat(_partials.Values))
        {
            _byText.TryAdd(file.Source.Text, file.Source);
        }

        Engine = engine;
    }

    /// <summary>Renders the templates.</summary>
    public TemplateEngine Engine { get; }

    /// <summary>The shortcodes.</summary>
    public IReadOnlyCollection<TemplateFile> Shortcodes => _shortcodes.Values;

    /// <summary>The author's style sheet, without comments and white space; null when there is none.</summary>
    public string? StyleSheet { get; init; }

    /// <summary>Finds a partial by its name, such as <c>footer</c>; null when there is none.</summary>
    public TemplateFile? FindPartial(string name) => _partials.GetValueOrDefault(name);

    /// <summary>The fingerprint of the shortcodes that exist, and of whether their calls must be closed.</summary>
    public Digest Names() =>
        new DigestBuilder()
            .AddAll(
                [.. _shortcodes.Values.OrderBy(file => file.Name, StringComparer.Ordinal)],
                (digest, file) => digest.Add(file.Name).Add(file.ReadsInner ? 1 : 0)
            )
            .ToDigest();

    /// <summary>
    /// The fingerprint of a shortcode's template with the partials that it includes.
    /// </summary>
    public Digest OfShortcode(string name) => Of(_shortcodes.GetValueOrDefault(name));

    /// <summary>
    /// The fingerprint of a partial with those that it includes; also of one that does not exist.
    /// </summary>
    public Digest OfPartial(string name) => Of(FindPartial(name));

    /// <summary>Where a fault of a template is.</summary>
    public SourceLocation Locate(TemplateFaultException fault) =>
        (_byText.GetValueOrDefault(fault.Text) ?? new SourceText("layouts", fault.Text)).At(fault.Span);

    private Digest Of(TemplateFile? file)
    {
        var digest = new DigestBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<TemplateFile>();
        if (file is not null)
        {
            pending.Enqueue(file);
        }

        while (pending.TryDequeue(out var next))
        {
            digest.Add(next.Source.Path).Add(next.Source.Text);

            // "now" | date: what such a template shows depends on the day.
            if (next.Source.Text.Contains("now") || next.Source.Text.Contains("today"))
            {
                digest.Add(Engine.Today.DayNumber);
            }

            IEnumerable<string> included = next.IncludesAny
                ? _partials.Keys.Order(StringComparer.Ordinal)
                : next.Includes;
            foreach (var name in included.Where(seen.Add))
            {
                if (FindPartial(name) is { } partial)
                {
                    pending.Enqueue(partial);
                }
            }
        }

        return digest.ToDigest();
    }
}
