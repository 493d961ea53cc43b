using Companion.CommandLine.Reporting;

namespace Companion.CommandLine.Procfiles;

/// <summary>A line that the tools read differently, in JSON.</summary>
/// <param name="Place">The line.</param>
/// <param name="Reason">Why they differ.</param>
/// <param name="Sentence">Who does what.</param>
internal sealed record DifferenceJson(LocationJson? Place, string Reason, string Sentence);
