using Companion.Reporting;
using Companion.Sources;

namespace Companion.Procfiles;

/// <summary>A tool's own words about a place, as JSON has them.</summary>
internal sealed record RemarkAnswer(string Message, PlaceAnswer? Place)
{
    public static RemarkAnswer Of(SourceFile file, string message, SourceSpan span) =>
        new(message, PlaceAnswer.Of(new SourceLocation(file, span)));
}
