using Companion.Content.Markup;
using Companion.Content.Themes;
using Companion.Sources;

namespace Companion.Site.Caching;

/// <summary>
/// How a page was rendered: from what, and with what result. While nothing of the first has changed, the result holds.
/// </summary>
internal sealed record PageTrace
{
    /// <summary>The fingerprint of what the page is made of: its own text, its facts, the pages that it lists.</summary>
    public required Digest Key { get; init; }

    /// <summary>What it asked about the rest of the site.</summary>
    public required IReadOnlyList<SiteRead> Reads { get; init; }

    /// <summary>The fingerprint of the written page.</summary>
    public required Digest Output { get; init; }

    /// <summary>The body; null when no feed has needed it.</summary>
    public PageBody? Body { get; init; }

    /// <summary>What readers search; null when no index has needed it.</summary>
    public SearchText? Text { get; init; }

    /// <summary>The first paragraph.</summary>
    public required string Summary { get; init; }

    /// <summary>The number of words.</summary>
    public required int WordCount { get; init; }

    /// <summary>The ids that links can name.</summary>
    public required IReadOnlySet<string> Ids { get; init; }

    /// <summary>The links and pictures.</summary>
    public required IReadOnlyList<TracedLink> Links { get; init; }

    /// <summary>The cells and simulations in it, which readers could run.</summary>
    public required IReadOnlyList<PageExperiment> Experiments { get; init; }

    /// <summary>The messages that rendering caused.</summary>
    public required IReadOnlyList<TracedMessage> Messages { get; init; }

    /// <summary>Describes a rendered page; null when one of its messages is not about the page's own text.</summary>
    /// <param name="key">What the page is made of.</param>
    /// <param name="reads">What it asked.</param>
    /// <param name="output">The written page.</param>
    /// <param name="content">What was rendered.</param>
    /// <param name="body">The body; null when no feed needs it.</param>
    /// <param name="experiments">The cells and simulations in it.</param>
    /// <param name="messages">The messages.</param>
    public static PageTrace? Of(
        Digest key,
        IReadOnlyList<SiteRead> reads,
        Digest output,
        RenderedContent content,
        PageBody? body,
        IReadOnlyList<PageExperiment> experiments,
        IReadOnlyList<Diagnostic> messages
    ) =>
        messages.Any(message => message.Location is null)
        || messages
            .Select(message => message.Location!.Source)
            .Concat(content.Links.Select(link => link.Location.Source))
            .Distinct()
            .Skip(1)
            .Any()
            ? null
            : new PageTrace
            {
                Key = key,
                Reads = reads,
                Output = output,
                Body = body,
                Summary = content.Summary,
                WordCount = content.WordCount,
                Ids = content.Ids,
                Experiments = experiments,
                Links =
                [
                    .. content.Links.Select(link => new TracedLink(link.Target, link.IsImage, link.Location.Span)),
                ],
                Messages = [.. messages.Select(Trace)],
            };

    /// <summary>What was rendered, without the HTML and the headings.</summary>
    /// <param name="source">The page's own text.</param>
    public RenderedContent ToContent(SourceText source) =>
        new()
        {
            Html = "",
            Summary = Summary,
            WordCount = WordCount,
            Ids = Ids,
            Links = [.. Links.Select(link => new ContentLink(link.Target, link.IsImage, source.At(link.Span)))],
        };

    /// <summary>The messages again.</summary>
    /// <param name="source">The page's own text.</param>
    public IEnumerable<Diagnostic> MessagesIn(SourceText source) =>
        Messages.Select(message => new Diagnostic(
            message.Severity,
            source.Path,
            source.At(message.Span),
            message.Message,
            message.Advice
        )
        {
            Id = message.Id,
        });

    private static TracedMessage Trace(Diagnostic message) =>
        new(message.Severity, message.Location!.Span, message.Message, message.Advice, message.Id);
}
