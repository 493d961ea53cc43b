using Companion.Reporting;

namespace Companion.Procfiles;

/// <summary>A line of which the tools make different things, as JSON has it.</summary>
/// <param name="Place">The line.</param>
/// <param name="Reason">Why they differ.</param>
/// <param name="Sentence">Who does what.</param>
internal sealed record DifferenceAnswer(PlaceAnswer? Place, string Reason, string Sentence);
