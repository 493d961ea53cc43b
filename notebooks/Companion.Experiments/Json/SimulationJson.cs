namespace Companion.Experiments.Json;

/// <summary>Answers questions in JSON, for the worker of a page.</summary>
public static class SimulationJson
{
    /// <summary>Answers a question. Never throws.</summary>
    /// <param name="question">
    /// An object with a <c>kind</c>, the name of the simulation, and a member for each of its controls and its text:
    /// <c>{"kind":"gunicorn","workers":3}</c>. An omitted member has the value that the page shows at first.
    /// </param>
    /// <returns>
    /// An object with <c>kind</c>, <c>summary</c>, <c>html</c> and <c>marks</c>, as in <see cref="SimulationAnswer"/>;
    /// or with <c>error</c>, a sentence without a full stop.
    /// </returns>
    public static string Answer(string question)
    {
        try
        {
            return Answer(new SimulationQuestion(FlatJson.Read(question)));
        }
        catch (FormatException exception)
        {
            return AnswerJson.WriteError(exception.Message);
        }
        // Any other exception is a bug in a simulation. It must not end the worker, which serves the whole page.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return AnswerJson.WriteError($"the simulation itself failed: {exception.GetType().Name}");
        }
    }

    private static string Answer(SimulationQuestion question)
    {
        var kind = question.Kind;
        var simulation =
            SimulationCatalog.Find(kind)
            ?? throw new FormatException(
                $"there is no simulation '{kind}'; there are: {string.Join(", ", SimulationCatalog.Names)}"
            );
        return AnswerJson.Write(kind, simulation.Answer(question));
    }
}
