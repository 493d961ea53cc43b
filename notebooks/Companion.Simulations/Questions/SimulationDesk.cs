namespace Companion.Simulations.Questions;

/// <summary>Answers the questions that a page asks of the simulations, as JSON.</summary>
public static class SimulationDesk
{
    /// <summary>Answers a question.</summary>
    /// <param name="question">A JSON object with a <c>kind</c>.</param>
    /// <returns>A JSON object.</returns>
    public static string Answer(string question) =>
        $$"""{"error":"nothing is known of {{question.Length}} characters"}""";
}
