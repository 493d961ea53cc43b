using Companion.Simulations.Procfiles.Review.Rules;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review;

/// <summary>Reviews a Procfile before a push.</summary>
public static class ProcfileReview
{
    private static readonly IReviewRule[] Rules =
    [
        new EncodingRule(),
        new LineEndRule(),
        new LayoutRule(),
        new UnreadLineRule(),
        new NameRule(),
        new DuplicateRule(),
        new ReleaseRule(),
        new WebRule(),
        new RunserverRule(),
        new DisagreementRule(),
    ];

    /// <summary>All problems, in the order of the text. It never throws.</summary>
    public static IReadOnlyList<Diagnostic> Of(ProcfileSource source)
    {
        var procfile = new ReviewedProcfile(source);
        return
        [
            .. Rules.SelectMany(rule => rule.Review(procfile)).OrderBy(diagnostic => diagnostic.Location!.Span.Start),
        ];
    }
}
