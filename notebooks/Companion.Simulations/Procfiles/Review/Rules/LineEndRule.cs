using Companion.Sources;

namespace Companion.Simulations.Procfiles.Review.Rules;

/// <summary>Reports CRLF line ends, which work in most cases.</summary>
internal sealed class LineEndRule : IReviewRule
{
    public IEnumerable<Diagnostic> Review(ReviewedProcfile procfile)
    {
        var text = procfile.Source.Text;
        var first = text.IndexOf("\r\n", StringComparison.Ordinal);
        if (first >= 0)
        {
            yield return procfile.Note(
                "crlf",
                "lines end in CRLF; the tools accept that, but node foreman stops at an empty line that ends so",
                "save the file with LF",
                new SourceSpan(first, 2)
            );
        }
    }
}
