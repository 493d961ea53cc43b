namespace Companion.Experiments;

/// <summary>
/// The answer of a simulation, as a page shows it. The build and the reader's browser run the same code, so both show the same
/// answer.
/// </summary>
/// <param name="Summary">The answer in a few words, for screen readers: <c>6 issues</c>.</param>
/// <param name="Html">
/// The whole answer. It escapes everything that readers wrote and has no ids, styles or scripts. <c>data-line</c> marks an element
/// that refers to a line of the text, and <c>data-fix</c> one that offers an edit.
/// </param>
/// <param name="Marks">The marks in the text.</param>
public sealed record SimulationAnswer(string Summary, string Html, IReadOnlyList<TextMark> Marks);
