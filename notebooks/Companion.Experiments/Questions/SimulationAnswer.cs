namespace Companion.Experiments.Questions;

/// <summary>
/// An answer as a page shows it. The build and the reader's browser ask the same desk, so that the page shows the same whoever
/// asked.
/// </summary>
/// <param name="Kind">The simulation's name.</param>
/// <param name="Summary">The answer in a few words, to be read aloud: <c>6 issues</c>.</param>
/// <param name="Html">
/// The whole answer. All that readers wrote is escaped; there are no ids, styles or scripts in it. <c>data-line</c> stands on what
/// speaks of a line of the text, and <c>data-fix</c> on what an edit would mend.
/// </param>
/// <param name="Marks">What is to be marked in the text.</param>
public sealed record SimulationAnswer(string Kind, string Summary, string Html, IReadOnlyList<TextMark> Marks);
