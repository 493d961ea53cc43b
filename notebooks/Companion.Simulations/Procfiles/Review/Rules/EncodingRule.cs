using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>Reports files that are not UTF-8, or that start with a byte-order mark.</summary>
internal sealed class EncodingRule : IReviewRule
{
    public IEnumerable<Diagnostic> Review(ReviewedProcfile procfile)
    {
        var text = procfile.Source.Text;
        if (procfile.Source.Flaw is { } flaw)
        {
            yield return procfile.Error(
                "not-utf-8",
                $"the file is not UTF-8: {flaw.Reason} at byte {flaw.Position}",
                "save it as UTF-8 without a byte-order mark",
                new SourceSpan(Math.Max(0, text.IndexOf('\uFFFD')), 1)
            );
        }

        if (text.StartsWith('\uFEFF'))
        {
            yield return procfile.Error(
                "byte-order-mark",
                "the file starts with a byte-order mark, and no tool reads its first line as a process",
                "save it as UTF-8 without a byte-order mark",
                new SourceSpan(0, 1)
            );
        }
    }
}
