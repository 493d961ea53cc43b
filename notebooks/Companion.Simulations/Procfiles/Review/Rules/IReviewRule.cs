using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>A rule of the review.</summary>
internal interface IReviewRule
{
    IEnumerable<Diagnostic> Review(ReviewedProcfile procfile);
}
