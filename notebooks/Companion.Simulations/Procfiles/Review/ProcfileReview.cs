using Companion.Simulations.Procfiles.Review.Rules;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review;

/// <summary>What is to be said of a Procfile before it is pushed.</summary>
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

    /// <summary>Everything that is to be said, in the order of the text. No input makes it throw.</summary>
    public static IReadOnlyList<Diagnostic> Of(ProcfileSource source)
    {
        var procfile = new ReviewedProcfile(source);
        return
        [
            .. Rules.SelectMany(rule => rule.Review(procfile)).OrderBy(diagnostic => diagnostic.Location!.Span.Start),
        ];
    }
}
