using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>Something that a review looks for.</summary>
internal interface IReviewRule
{
    IEnumerable<Diagnostic> Review(ReviewedProcfile procfile);
}
