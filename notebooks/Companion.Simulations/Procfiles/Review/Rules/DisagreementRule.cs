using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>Reports lines that the tools read differently.</summary>
internal sealed class DisagreementRule : IReviewRule
{
    public IEnumerable<Diagnostic> Review(ReviewedProcfile procfile) =>
        procfile.Comparison.Differences.Select(difference =>
            procfile.Note("tools-disagree", difference.Sentence, advice: null, difference.Location.Span)
        );
}
