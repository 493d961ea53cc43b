using Companion.Simulations.Django;
using Companion.Simulations.Procfiles;

namespace Companion.Experiments.Questions.Json;

/// <summary>Reads questions.</summary>
internal static class QuestionReader
{
    /// <summary>More than anybody writes into a page, and little enough for a phone.</summary>
    private const int LongestText = 100_000;

    /// <exception cref="FormatException">It is no question, or asks for something that is not simulated.</exception>
    public static SimulationQuestion Read(string json)
    {
        var members = FlatJson.Read(json);
        return Text(members, "kind", "") switch
        {
            DeployChecksQuestion.Name => DeployChecks(members),
            ProcfileQuestion.Name => Procfile(members),
            GunicornQuestion.Name => Gunicorn(members),
            var kind => throw new FormatException(
                $"there is no simulation '{kind}'; there are: {string.Join(", ", SimulationDesk.Kinds)}"
            ),
        };
    }

    private static DeployChecksQuestion DeployChecks(IReadOnlyDictionary<string, object> members)
    {
        var initial = DeployChecksQuestion.Initial;
        return new DeployChecksQuestion(
            Text(members, "settings", initial.Settings),
            DjangoVersion.Parse(Text(members, "version", initial.Version.ToString())),
            Text(members, "environment", initial.Environment)
        );
    }

    private static ProcfileQuestion Procfile(IReadOnlyDictionary<string, object> members)
    {
        var initial = ProcfileQuestion.Initial;
        var dialect = Text(members, "dialect", initial.Dialect.Id);
        return new ProcfileQuestion(
            Text(members, "text", initial.Text),
            ProcfileDialect.Find(dialect)
                ?? throw new FormatException(
                    $"there is no dialect '{dialect}'; there are: {string.Join(", ", ProcfileDialect.All)}"
                ),
            members.GetValueOrDefault("releaseFails", false) is bool fails
                ? fails
                : throw new FormatException("'releaseFails' is true or false")
        );
    }

    private static GunicornQuestion Gunicorn(IReadOnlyDictionary<string, object> members)
    {
        var initial = GunicornQuestion.Initial;
        return new GunicornQuestion(
            Number(members, "workers", initial.Workers, GunicornQuestion.WorkersRange),
            Number(members, "rate", initial.Rate, GunicornQuestion.RateRange),
            Number(members, "serviceMs", initial.ServiceMilliseconds, GunicornQuestion.ServiceRange)
        );
    }

    private static string Text(IReadOnlyDictionary<string, object> members, string name, string initial) =>
        members.GetValueOrDefault(name, initial) is string text && text.Length <= LongestText
            ? text
            : throw new FormatException($"'{name}' is a text of at most {LongestText} characters");

    private static int Number(
        IReadOnlyDictionary<string, object> members,
        string name,
        int initial,
        (int Least, int Most) range
    ) =>
        members.GetValueOrDefault(name, (double)initial) is double number
        && number >= range.Least
        && number <= range.Most
        && number == Math.Floor(number)
            ? (int)number
            : throw new FormatException($"'{name}' is a whole number from {range.Least} to {range.Most}");
}
