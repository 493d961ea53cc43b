using Companion.CommandLine.Reporting;

namespace Companion.CommandLine.Procfiles;

/// <summary>A line of which the tools make different things, in JSON.</summary>
/// <param name="Place">The line.</param>
/// <param name="Reason">Why they differ.</param>
/// <param name="Sentence">Who does what.</param>
internal sealed record DifferenceJson(LocationJson? Place, string Reason, string Sentence);
