using Companion.Experiments.Questions.Answers;
using Companion.Experiments.Questions.Json;

namespace Companion.Experiments.Questions;

/// <summary>Answers the questions that a page asks of the simulations.</summary>
public static class SimulationDesk
{
    /// <summary>The names of the simulations.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [DeployChecksQuestion.Name, ProcfileQuestion.Name, GunicornQuestion.Name];

    /// <summary>What a page shows before its reader has changed anything; null when no simulation is called so.</summary>
    public static SimulationQuestion? InitialQuestion(string kind) =>
        kind switch
        {
            DeployChecksQuestion.Name => DeployChecksQuestion.Initial,
            ProcfileQuestion.Name => ProcfileQuestion.Initial,
            GunicornQuestion.Name => GunicornQuestion.Initial,
            _ => null,
        };

    /// <summary>Answers a question.</summary>
    public static SimulationAnswer Answer(SimulationQuestion question) =>
        question switch
        {
            DeployChecksQuestion checks => DeployChecksAnswer.To(checks),
            ProcfileQuestion procfile => ProcfileAnswer.To(procfile),
            _ => GunicornAnswer.To((GunicornQuestion)question),
        };

    /// <summary>Answers a question that comes as JSON. Never throws.</summary>
    /// <param name="question">
    /// An object with a <c>kind</c>, and for <c>deploy-checks</c> <c>settings</c>, <c>version</c> and <c>environment</c>; for
    /// <c>procfile</c> <c>text</c>, <c>dialect</c> and <c>releaseFails</c>; for <c>gunicorn</c> <c>workers</c>, <c>rate</c> and
    /// <c>serviceMs</c>. What is left out is as in the <see cref="InitialQuestion"/>.
    /// </param>
    /// <returns>
    /// An object with <c>kind</c>, <c>summary</c>, <c>html</c> and <c>marks</c>, as <see cref="SimulationAnswer"/> tells; or with an
    /// <c>error</c>, a sentence without a full stop.
    /// </returns>
    public static string Answer(string question)
    {
        try
        {
            return AnswerJson.Write(Answer(QuestionReader.Read(question)));
        }
        catch (FormatException problem)
        {
            return AnswerJson.WriteError(problem.Message);
        }
        // Whatever else fails is a fault of the simulations, and must not end the worker that serves the whole page.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return AnswerJson.WriteError($"the simulation itself failed: {fault.GetType().Name}");
        }
    }
}
